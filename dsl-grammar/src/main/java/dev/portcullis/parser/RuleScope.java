package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.grammar.PolicyParser.PolicyRuleContext;
import dev.portcullis.grammar.PolicyParser.ScopeContext;
import dev.portcullis.grammar.PolicyParser.ScopedRuleContext;
import dev.portcullis.name.FieldScope;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What {@code for} says: which types a rule is about, and whose fields short names are.
 *
 * @param type the type condition; absent where a rule has no {@code for}
 * @param names the fields that have short names in the rule
 */
record RuleScope(Optional<Condition> type, FieldScope names) {

  static RuleScope of(PolicyRuleContext rule, Lexemes lexemes, Faults faults) {
    return rule instanceof ScopedRuleContext scoped
        ? of(scoped.scope(), lexemes, faults)
        : new RuleScope(Optional.empty(), FieldScope.of(Optional.empty()));
  }

  static RuleScope of(ScopeContext scope, Lexemes lexemes, Faults faults) {
    TypeVisitor visitor = new TypeVisitor(lexemes, faults);
    List<Name> types = scope.types.stream().map(visitor::visit).toList();
    Optional<Name> only = types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    Optional<Name> prefix = Optional.ofNullable(scope.prefix).map(visitor::visit);
    return new RuleScope(
        Optional.of(condition(lexemes.span(scope.getStart()), types)),
        FieldScope.of(prefix.or(() -> only).map(Name::text)));
  }

  private static Condition condition(Span keyword, List<Name> types) {
    List<JsonValue> names =
        types.stream()
            .<JsonValue>map(type -> new JsonText(type.span(), JsonText.escaped(type.text())))
            .toList();
    Subject field = new Subject.Field(new Named(keyword, "type"));
    Span span = keyword.to(names.get(names.size() - 1).span());
    return names.size() == 1
        ? new Comparison(span, field, Operator.EQUALS, names.get(0))
        : new Comparison(span, field, Operator.IN, new JsonArray(span, names));
  }
}
