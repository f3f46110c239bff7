/**
 * The words of a template expression, such as "[concat('a', parameters('b')[0].name)]".
 *
 * A text knows no backslash: two apostrophes stand for one, and a line break may stand raw in it.
 */
lexer grammar TemplateLexer;

OPEN_BRACKET  : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_PAREN    : '(' ;
CLOSE_PAREN   : ')' ;
COMMA         : ',' ;
DOT           : '.' ;

TEXT   : '\'' (~'\'' | '\'\'')* '\'' ;
NUMBER : '-'? [0-9]+ ('.' [0-9]+)? ;
NAME   : [A-Za-z_] [A-Za-z0-9_]* ;

BLANK : [ \t\r\n]+ -> skip ;

// From here on: what people write that is no expression.
UNCLOSED_TEXT : '\'' (~'\'' | '\'\'')* ;
DOUBLE_QUOTED : '"' ~["]* '"' ;
OTHER         : . ;
