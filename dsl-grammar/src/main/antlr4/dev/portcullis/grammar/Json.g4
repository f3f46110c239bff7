/**
 * JSON as RFC 8259 has it, with comments in the manner of JavaScript.
 *
 * What is no JSON becomes a token too, so that each fault is told in words and the rest of the file
 * is read all the same. A character that is not ASCII reaches this grammar as U+007F; JSON allows
 * both in the same places.
 */
grammar Json;

file : value EOF ;

value
    : '{' (member (',' member)*)? '}'   # object
    | '[' (value (',' value)*)? ']'     # array
    | STRING                            # text
    | NUMBER                            # number
    | 'true'                            # true
    | 'false'                           # false
    | 'null'                            # null
    ;

member : key=STRING ':' value ;

OPEN_BRACE    : '{' ;
CLOSE_BRACE   : '}' ;
OPEN_BRACKET  : '[' ;
CLOSE_BRACKET : ']' ;
COLON         : ':' ;
COMMA         : ',' ;
TRUE          : 'true' ;
FALSE         : 'false' ;
NULL          : 'null' ;

// Which escapes and which control characters are right is asked when the escapes are undone:
// there the one character at fault has its place.
STRING : '"' (~["\\\r\n] | '\\' ~[\r\n])* '"' ;
NUMBER : '-'? INTEGER ('.' [0-9]+)? ([eE] [+-]? [0-9]+)? ;

BLANK         : [ \t\r\n]+ -> skip ;
LINE_COMMENT  : '//' ~[\r\n]* -> skip ;
BLOCK_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'+ '/' -> skip ;

// From here on: what people write that is no JSON.
UNCLOSED_STRING  : '"' (~["\\\r\n] | '\\' ~[\r\n])* '\\'? ;
UNCLOSED_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'* ;
MALFORMED_NUMBER : [+-]? '.'? [0-9] [0-9A-Za-z_.+-]* ;
SINGLE_QUOTED    : '\'' ~['\r\n]* '\'' ;
WORD             : [A-Za-z_$] [A-Za-z0-9_$.-]* ;
OTHER            : . ;

fragment INTEGER : '0' | [1-9] [0-9]* ;
