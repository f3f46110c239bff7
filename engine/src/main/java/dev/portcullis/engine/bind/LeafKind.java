package dev.portcullis.engine.bind;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.FieldReference.Computed;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a comparison says for the question whether a policy applies. */
enum LeafKind {
  TYPE,
  NAME,
  KIND,
  OTHER;

  /** The kind of a comparison. */
  static LeafKind of(Comparison comparison, ObjectValue parameters) {
    return comparison.subject() instanceof Subject.Field subject
        ? fieldName(subject.field(), parameters)
            .flatMap(PlainField::find)
            .map(LeafKind::of)
            .orElse(OTHER)
        : OTHER;
  }

  /** The kinds of all comparisons of a condition. */
  static Set<LeafKind> allOf(Condition condition, ObjectValue parameters) {
    Set<LeafKind> kinds = EnumSet.noneOf(LeafKind.class);
    condition.accept(new Collecting(parameters, kinds));
    return kinds;
  }

  private static LeafKind of(PlainField field) {
    return switch (field) {
      case TYPE -> TYPE;
      case NAME -> NAME;
      case KIND -> KIND;
      case FULL_NAME, LOCATION, ID, IDENTITY_TYPE, USER_ASSIGNED_IDENTITIES -> OTHER;
    };
  }

  private static Optional<String> fieldName(FieldReference field, ObjectValue parameters) {
    return field.accept(
        new FieldReference.Visitor<Optional<String>>() {
          @Override
          public Optional<String> named(Named named) {
            return Optional.of(named.text());
          }

          @Override
          public Optional<String> computed(Computed computed) {
            return computedName(computed, parameters);
          }
        });
  }

  private static Optional<String> computedName(Computed field, ObjectValue parameters) {
    try {
      return field.expression().accept(new ConstantExpressions(parameters))
              instanceof TextValue name
          ? Optional.of(name.text())
          : Optional.empty();
    } catch (FunctionFailure failure) {
      // The same failure meets every evaluation; here it is a leaf of no special kind.
      return Optional.empty();
    }
  }

  private record Collecting(ObjectValue parameters, Set<LeafKind> kinds)
      implements Condition.Visitor<Boolean> {

    @Override
    public Boolean allOf(AllOf condition) {
      return each(condition.conditions());
    }

    @Override
    public Boolean anyOf(AnyOf condition) {
      return each(condition.conditions());
    }

    @Override
    public Boolean not(Not condition) {
      return condition.condition().accept(this);
    }

    @Override
    public Boolean comparison(Comparison comparison) {
      return kinds.add(of(comparison, parameters));
    }

    private Boolean each(List<Condition> conditions) {
      conditions.forEach(condition -> condition.accept(this));
      return true;
    }
  }
}
