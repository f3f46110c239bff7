package dev.portcullis.printer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.name.FieldScope;
import java.util.ArrayList;
import java.util.List;

/** Writes rules: {@code for}, {@code when} and {@code then}, each on its line. */
final class RuleLayout {

  private RuleLayout() {}

  static Layout layout(PolicyRule rule, RuleScope scope) {
    FieldScope names = scope.names();
    List<Layout> lines = new ArrayList<>();
    if (!scope.types().isEmpty()) {
      lines.add(forTypes(scope));
    }
    if (!scope.rest().isEmpty()) {
      lines.add(when(scope, new ConditionLayout(names)));
    }
    lines.add(then(rule, names));
    return Layout.joined(lines, Layout.BREAK);
  }

  private static Layout forTypes(RuleScope scope) {
    String names =
        scope.prefix().map(prefix -> " names " + TypeSpelling.spelled(prefix)).orElse("");
    List<Layout> types =
        scope.types().stream().map(TypeSpelling::spelled).map(Layout::text).toList();
    return Layout.sequence(
        Layout.text("for "), Layout.align(Layout.fill(withCommas(types))), Layout.text(names));
  }

  private static List<Layout> withCommas(List<Layout> types) {
    List<Layout> parts = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      boolean isLast = i == types.size() - 1;
      parts.add(isLast ? types.get(i) : Layout.sequence(types.get(i), Layout.text(",")));
    }
    return parts;
  }

  /** A chain of {@code and} goes on with the type condition, so one that does not is a unit. */
  private static Layout when(RuleScope scope, ConditionLayout conditions) {
    List<Condition> rest = scope.rest();
    if (rest.size() > 1) {
      return new Chain("and", rest).after("when", conditions);
    }
    Condition only = rest.get(0);
    boolean isUnit = !scope.types().isEmpty() && only instanceof AllOf;
    return isUnit
        ? Layout.sequence(Layout.text("when "), Layout.align(conditions.unit(only)))
        : Chain.clause("when", only, conditions);
  }

  private static Layout then(PolicyRule rule, FieldScope names) {
    Layout effect =
        Layout.sequence(
            Layout.text("then "), new ComputedDataLayout(names).wordOrValue(rule.effect()));
    return rule.details()
        .map(
            details ->
                Layout.sequence(effect, Layout.text(" "), details.accept(new EffectLayout(names))))
        .orElse(effect);
  }
}
