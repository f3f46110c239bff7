/**
 * Template expressions: calls of functions, and what is reached into their results. There are no
 * operators and no parentheses for grouping; true, false and null are functions.
 */
parser grammar TemplateParser;

options {
    tokenVocab = TemplateLexer;
}

template : '[' expression ']' EOF ;

expression : primary access* ;

primary
    : function=NAME '(' (expression (',' expression)*)? ')'   # call
    | TEXT                                                    # text
    | NUMBER                                                  # number
    ;

access
    : '.' member=NAME          # memberAccess
    | '[' index=expression ']' # indexAccess
    ;
