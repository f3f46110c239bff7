package dev.portcullis.cli.output;

import dev.portcullis.engine.alter.Alteration;
import dev.portcullis.engine.reference.ResolvedOperation;
import dev.portcullis.engine.state.ShownValue;
import dev.portcullis.engine.value.Value;

/** What became of an operation of append or modify, in words. */
final class AlterationWords {

  private AlterationWords() {}

  /** One line: the field, what became of it, and why. */
  static String of(Alteration alteration) {
    String field = ShownValue.line(alteration.operation().field());
    return switch (alteration.outcome()) {
      case MADE -> field + change(alteration);
      case NOT_ENFORCED -> field + ": not enforced, else" + change(alteration);
      case ALREADY_SO -> field + " is so already";
      case KEPT -> field + " stays " + shown(alteration.before());
      case OCCUPIED ->
          field
              + " is "
              + shown(alteration.before())
              + "; only "
              + wanted(alteration)
              + " may be there";
      case CONDITION_FALSE -> field + ": the condition of the operation is false";
      case PARENT_MISSING -> field + ": the request leaves out what would hold it";
      case NO_SUCH_FIELD -> field + " is no field that can be written here";
      case NOT_MODIFIABLE -> field + " cannot be modified";
      case WRONG_TYPE -> field + " cannot hold " + wanted(alteration);
      case CONFLICT -> field + ": another policy wants something else there";
    };
  }

  private static String change(Alteration alteration) {
    if (alteration.operation().kind() == ResolvedOperation.Kind.REMOVE) {
      return " is removed; it was " + shown(alteration.before());
    }
    String was = alteration.before().isAbsent() ? "" : "; it was " + shown(alteration.before());
    return " becomes " + shown(alteration.after()) + was;
  }

  private static String wanted(Alteration alteration) {
    return alteration.operation().value().map(AlterationWords::shown).orElse("nothing");
  }

  private static String shown(Value value) {
    return value.isAbsent() ? "nothing" : ShownValue.of(value);
  }
}
