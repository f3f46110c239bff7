package dev.portcullis.parser;

import dev.portcullis.name.ElementVariable;
import dev.portcullis.name.FieldScope;

/**
 * What is needed to make sense of conditions and values in one place of a policy.
 *
 * @param names what short names mean there
 */
record Sentences(
    FieldNames names,
    ExpressionDataVisitor data,
    FieldVisitor fields,
    Lexemes lexemes,
    Faults faults) {

  static Sentences of(FieldScope scope, Lexemes lexemes, Faults faults) {
    FieldNames names = new FieldNames(scope, lexemes, faults);
    ExpressionVisitor expressions = new ExpressionVisitor(names, lexemes, faults);
    ExpressionDataVisitor data = new ExpressionDataVisitor(expressions, lexemes, faults);
    FieldVisitor fields = new FieldVisitor(names, data, lexemes, faults);
    return new Sentences(names, data, fields, lexemes, faults);
  }

  /** The same inside a count. */
  Sentences with(ElementVariable variable) {
    return of(names.scope().with(variable), lexemes, faults);
  }

  ConditionVisitor conditions() {
    return new ConditionVisitor(this);
  }
}
