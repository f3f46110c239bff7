/**
 * The words of our policy language.
 *
 * A character that is not ASCII reaches this grammar as U+007F; it may stand in strings, between
 * backquotes and in comments.
 */
lexer grammar PolicyLexer;

// Words that begin or join conditions and clauses. They are no names, except after a dot, as the
// key of an object and before the parenthesis of a call.
ALL        : 'all' ;
AND        : 'and' ;
ANY        : 'any' ;
CONTAINS   : 'contains' ;
COUNT      : 'count' ;
EVERY      : 'every' ;
EXISTS     : 'exists' ;
FALSE      : 'false' ;
FIELD      : 'field' ;
FOR        : 'for' ;
HAS        : 'has' ;
IF         : 'if' ;
IN         : 'in' ;
INITIATIVE : 'initiative' ;
IS         : 'is' ;
JSON       : 'json' ;
LIKE       : 'like' ;
MATCHES    : 'matches' ;
NONE       : 'none' ;
NOT        : 'not' ;
NULL       : 'null' ;
OR         : 'or' ;
POLICY     : 'policy' ;
THEN       : 'then' ;
TRUE       : 'true' ;
VALUE      : 'value' ;
WHEN       : 'when' ;
WHERE      : 'where' ;

// Words that mean something in one place and are names everywhere else.
ADD         : 'add' ;
ALONE       : 'alone' ;
APPEND      : 'append' ;
APPLICABLE  : 'applicable' ;
AS          : 'as' ;
AT          : 'at' ;
BECAUSE     : 'because' ;
BUILTIN     : 'builtin' ;
CASE        : 'case' ;
CATEGORY    : 'category' ;
CHANGE      : 'change' ;
CONFLICT    : 'conflict' ;
CONTEXT     : 'context' ;
CUSTOM      : 'custom' ;
DAYS        : 'days' ;
DEFAULT     : 'default' ;
DELAY       : 'delay' ;
DEPLOY      : 'deploy' ;
DEPLOYMENT  : 'deployment' ;
DESCRIPTION : 'description' ;
EXACTLY     : 'exactly' ;
EXPECT      : 'expect' ;
FEWER       : 'fewer' ;
GROUP       : 'group' ;
GROUPS      : 'groups' ;
ID          : 'id' ;
IGNORING    : 'ignoring' ;
INCLUDE     : 'include' ;
KEY         : 'key' ;
LEAST       : 'least' ;
MESSAGE     : 'message' ;
METADATA    : 'metadata' ;
MISSING     : 'missing' ;
MODE        : 'mode' ;
MODIFY      : 'modify' ;
NAME        : 'name' ;
NAMES       : 'names' ;
NO          : 'no' ;
OF          : 'of' ;
ON          : 'on' ;
ORIGIN      : 'origin' ;
PARAMETER   : 'parameter' ;
PARAMETERS  : 'parameters' ;
RELATED     : 'related' ;
REMOVE      : 'remove' ;
REQUEST     : 'request' ;
RESOURCE    : 'resource' ;
ROLES       : 'roles' ;
SCHEMA      : 'schema' ;
SCOPE       : 'scope' ;
SET         : 'set' ;
STATIC      : 'static' ;
TAGS        : 'tags' ;
TEST        : 'test' ;
THAN        : 'than' ;
TO          : 'to' ;
VERSION     : 'version' ;
VERSIONS    : 'versions' ;
WITH        : 'with' ;

OPEN_BRACE        : '{' ;
CLOSE_BRACE       : '}' ;
OPEN_BRACKET      : '[' ;
CLOSE_BRACKET     : ']' ;
OPEN_PAREN        : '(' ;
CLOSE_PAREN       : ')' ;
STAR              : '[*]' ;
COLON             : ':' ;
COMMA             : ',' ;
DOT               : '.' ;
EQUAL             : '=' ;
NOT_EQUAL         : '!=' ;
LESS              : '<' ;
LESS_OR_EQUAL     : '<=' ;
GREATER           : '>' ;
GREATER_OR_EQUAL  : '>=' ;
PLUS              : '+' ;
MINUS             : '-' ;

// A parameter: $minimumKeySize, $skip-cluster-tag, $"any name at all".
PARAMETER_NAME
    : '$' ([A-Za-z_] [A-Za-z0-9_]* ('-' [A-Za-z0-9_]+)* | STRING)
    ;

// A resource type is told from other names by its slash.
TYPE       : SEGMENT ('.' SEGMENT)* ('/' SEGMENT ('.' SEGMENT)*)+ ;
IDENTIFIER : [A-Za-z_] [A-Za-z0-9_]* ;
NUMBER     : '-'? DIGITS ('.' DIGITS)? ([eE] [+-]? DIGITS)? ;

// Any name, to the letter: an alias in full, or a short name with odd characters.
BACKQUOTED : '`' ~[`\r\n]+ '`' ;

// Text. Which escapes are right is asked when they are undone: there the one at fault has its
// place. A text block is what Java calls so: the indent is removed, `\` at a line's end joins.
TEXT_BLOCK : '"""' ('\\' . | ~[\\])*? '"""' ;
STRING     : '"' (~["\\\r\n] | '\\' ~[\r\n])* '"' ;

BLANK         : [ \t\r\n\f]+ -> skip ;
LINE_COMMENT  : '//' ~[\r\n]* -> skip ;
BLOCK_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'+ '/' -> skip ;

// From here on: what people write out of habit. Each is told of and taken for what it means.
DOUBLE_EQUAL     : '==' ;
ANGLES           : '<>' ;
DOUBLE_AMPERSAND : '&&' ;
DOUBLE_BAR       : '||' ;
SINGLE_QUOTED    : '\'' ~['\r\n]* '\'' ;
UNCLOSED_BLOCK   : '"""' ;
UNCLOSED_STRING  : '"' (~["\\\r\n] | '\\' ~[\r\n])* '\\'? ;
UNCLOSED_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'* ;
MALFORMED_NUMBER : '-'? DIGITS ('.' DIGITS)* ([A-Za-z_] [0-9A-Za-z_]* | '.' DIGITS) ;
OTHER            : . ;

fragment DIGITS  : [0-9]+ ;
fragment SEGMENT : [A-Za-z_] [A-Za-z0-9_-]* ;
