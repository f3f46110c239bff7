/**
 * Our policy language. docs/language.md tells what each construct means and what its JSON is.
 */
parser grammar PolicyParser;

options {
    tokenVocab = PolicyLexer;
}

// ---- Files and what a definition says about itself

file : definition* EOF ;

definition
    : origin=('builtin' | 'custom' | 'static')? 'policy' title=text? '{'
      (header | parameter)* policyRule ('message' message=text)? test* '}'              # policy
    | origin=('builtin' | 'custom' | 'static')? 'initiative' title=text? '{'
      (header | parameter | group | include)* '}'                                       # initiative
    ;

header
    : 'id' verbatim='json'? text           # idHeader
    | 'name' text                          # nameHeader
    | 'origin' text                        # originHeader
    | 'version' text alone='alone'?        # versionHeader
    | 'versions' datum                     # versionsHeader
    | 'category' text                      # categoryHeader
    | 'mode' (dottedName | text)           # modeHeader
    | 'description' text                   # descriptionHeader
    | 'metadata' datum                     # metadataHeader
    | 'no' what=('parameters' | 'groups')  # emptyHeader
    | 'json' outside='resource'? object    # othersHeader
    ;

parameter
    : 'parameter' name=wordOrString ':' typeName=wordOrString
      ('in' allowed=datum)?
      ('default' defaultValue=datum)?
      displayName=text?
      ('schema' 'json' schema=datum)?
      (details=object | 'metadata' metadata=datum)?
      ('json' others=object)?
    ;

// ---- Rules

policyRule
    : scope ('when' condition)? 'then' effect  # scopedRule
    | 'when' condition 'then' effect           # openRule
    ;

// A scope is the type condition. Short names of fields are those of its one type, or of `names`.
scope : 'for' types+=type (',' types+=type)* ('names' prefix=type)? ;

type
    : name=(IDENTIFIER | 'key')  # namedType
    | TYPE                       # fullType
    | STRING                     # quotedType
    ;

// ---- Conditions

// A chain is of one kind: who mixes `and` with `or` must say with parentheses what is meant.
condition : unit (connective unit)* ;

connective
    : 'and'  # and
    | 'or'   # or
    ;

unit
    : '(' condition ')'                                    # grouped
    | 'not' '(' condition ')'                              # negation
    | kind=('all' | 'any') 'of' '(' condition? ')'         # single
    | quantifier element ('where' unit)?                   # quantified
    | 'count' '(' element ('where' condition)? ')' relation  # counted
    | 'value' datum relation                               # valueCondition
    | all='all'? field relation                            # fieldCondition
    ;

quantifier
    : 'any'                   # anyOf
    | 'none'                  # noneOf
    | 'every'                 # everyOf
    | 'at' 'least' NUMBER     # atLeast
    | 'exactly' NUMBER        # exactly
    | 'fewer' 'than' NUMBER   # fewerThan
    ;

// What is counted, and what one of it is called where it is looked at.
element : variable=wordOrString 'in' array ;

array
    : writtenField  # fieldArray
    | datum         # datumArray
    ;

relation
    : operator=('=' | '!=' | '<' | '<=' | '>' | '>=') datum  # comparison
    | negated='not'? 'in' datum                              # membership
    | negated='not'? 'like' datum                            # likeness
    | negated='not'? 'contains' datum                        # containment
    | negated='not'? 'matches' (ignoring='ignoring' 'case')? datum  # match
    | 'has' negated='no'? 'key' datum                        # keyPresence
    | 'exists' presence?                                     # presenceTest
    | 'is' 'missing'                                         # absence
    ;

// What may follow `exists`: anything but a bare word, so that `exists and` needs no look ahead.
presence
    : value=(STRING | NUMBER | 'true' | 'false' | 'null')  # plainPresence
    | PARAMETER_NAME access*                               # parameterPresence
    | list                                                 # listPresence
    | object                                               # objectPresence
    | 'json' STRING                                        # rawPresence
    | '(' expression ')'                                   # computedPresence
    ;

// ---- Fields

field
    : path                                           # shortField
    | 'tags' '[' name=(STRING | PARAMETER_NAME) ']'  # tagField
    | writtenField                                   # otherField
    ;

writtenField
    : BACKQUOTED            # quotedField
    | 'field' 'json' STRING # rawField
    | 'field' expression    # computedField
    ;

path : word step* ;

step
    : '.' name=anyWord        # wordStep
    | '.' name=BACKQUOTED     # quotedStep
    | STAR                    # starStep
    ;

// ---- Effects

effect : name=datum effectDetails? ;

effectDetails
    : 'if' 'not' 'exists' relatedType
      ('where' unit | '{' relatedPart* ('where' condition relatedPart*)? '}')?  # existence
    | 'modify' '{' change* '}'                                                  # modification
    | 'append' '{' (addition ','?)* '}'                                         # additions
    | 'with' object                                                             # otherDetails
    ;

relatedType
    : type           # plainRelatedType
    | '(' datum ')'  # computedRelatedType
    ;

relatedPart
    : 'name' datum               # relatedName
    | 'resource' 'group' datum   # relatedGroup
    | 'in' 'scope' datum         # relatedScope
    | 'delay' datum              # relatedDelay
    | 'roles' datum              # relatedRoles
    | 'deploy' 'to' datum        # deploymentScope
    | 'deployment' 'json' datum  # deployment
    | 'json' object              # relatedOthers
    ;

change
    : 'roles' datum                                                          # changeRoles
    | 'on' 'conflict' datum                                                  # changeConflict
    | 'set' field 'to' value=datum ('if' only=datum)?                        # set
    | 'add' value=datum 'to' field ('if' only=datum)?                        # add
    | 'remove' field ('if' only=datum)?                                      # remove
    | 'change' operation=STRING field ('to' value=datum)? ('if' only=datum)? # otherChange
    | 'json' object                                                          # changeOthers
    ;

addition : field ':' datum ;

// ---- Expressions

expression : operand offset* ;

offset
    : '+' operand 'days'  # daysLater
    | '-' NUMBER 'days'   # daysEarlier
    ;

operand
    : path ('[' expression ']' access*)?  # nameOperand
    | primary access*                     # primaryOperand
    ;

primary
    : function=anyWord '(' (argument (',' argument)*)? ')'  # call
    | PARAMETER_NAME                                        # parameterValue
    | text                                                  # textValue
    | NUMBER                                                # numberValue
    ;

// The name of a field stands in backquotes in `field(…)` and `current(…)` only.
argument
    : BACKQUOTED  # fieldArgument
    | expression  # plainArgument
    ;

access
    : '.' name=anyWord    # memberAccess
    | '[' expression ']'  # indexAccess
    ;

// ---- Data

datum
    : expression  # expressionDatum
    | 'true'      # true
    | 'false'     # false
    | 'null'      # null
    | list        # listDatum
    | object      # objectDatum
    | 'json' STRING # rawDatum
    ;

list : '[' (datum (',' datum)* ','?)? ']' ;

object : '{' (entry ','?)* '}' ;

entry : key ':' datum ;

// Dots nest, in the resources of tests only.
key
    : anyWord ('.' anyWord)*  # wordKey
    | STRING                  # quotedKey
    ;

// ---- Initiatives

group : 'group' name=text details=object? ;

include
    : 'include' verbatim='json'? id=text ('version' version=text)? ('as' reference=text)?
      ('groups' groups=datum)? values=object? ('json' others=object)?
    ;

// ---- Tests

test : 'test' title=text '{' testPart* '}' ;

testPart
    : 'with' object                                      # testParameters
    | 'request' object                                   # testRequest
    | 'context' object                                   # testContext
    | 'as' 'of' text                                     # testInstant
    | 'related' type object                              # testRelated
    | type object                                        # testResource
    | 'expect' verdict ('because' field (',' field)*)?   # expectation
    ;

verdict
    : 'not' 'applicable'  # notApplicable
    | wordOrString        # namedVerdict
    ;

// ---- What is typed at the prompt

statement
    : scope ('when' condition)? EOF  # scopedStatement
    | 'when'? condition EOF          # openStatement
    ;

// ---- Words

text
    : STRING      # string
    | TEXT_BLOCK  # textBlock
    ;

wordOrString
    : word    # bareWord
    | STRING  # quotedWord
    ;

dottedName : word ('.' anyWord)* ;

// Every word that begins neither a condition nor a clause.
word
    : IDENTIFIER
    | 'add' | 'alone' | 'append' | 'applicable' | 'as' | 'at' | 'because' | 'builtin' | 'case'
    | 'category' | 'change' | 'conflict' | 'context' | 'custom' | 'days' | 'default' | 'delay'
    | 'deploy' | 'deployment' | 'description' | 'exactly' | 'expect' | 'fewer' | 'group'
    | 'groups' | 'id' | 'ignoring' | 'include' | 'key' | 'least' | 'message' | 'metadata'
    | 'missing' | 'mode' | 'modify' | 'name' | 'names' | 'no' | 'of' | 'on' | 'origin'
    | 'parameter' | 'parameters' | 'related' | 'remove' | 'request' | 'resource' | 'roles'
    | 'schema' | 'scope' | 'set' | 'static' | 'tags' | 'test' | 'than' | 'to' | 'version'
    | 'versions' | 'with'
    ;

// Every word there is: after a dot, as the key of an object, as the name of a function.
anyWord
    : word
    | 'all' | 'and' | 'any' | 'contains' | 'count' | 'every' | 'exists' | 'false' | 'field'
    | 'for' | 'has' | 'if' | 'in' | 'initiative' | 'is' | 'json' | 'like' | 'matches' | 'none'
    | 'not' | 'null' | 'or' | 'policy' | 'then' | 'true' | 'value' | 'when' | 'where'
    ;
