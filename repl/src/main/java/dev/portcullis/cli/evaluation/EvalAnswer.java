package dev.portcullis.cli.evaluation;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.Value;
import dev.portcullis.source.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came of a request to evaluate. */
public sealed interface EvalAnswer {

  /**
   * The policy was evaluated.
   *
   * @param effect the effect's name as the policy spells it; empty where the rule does not apply,
   *     or is disabled
   * @param details {@code then.details} with the expressions in its values resolved
   * @param reasons why the effect applies, in the order of the policy's text
   */
  record Verdict(
      Optional<String> effect, Optional<Value> details, List<NonComplianceReason> reasons)
      implements EvalAnswer {

    public Verdict {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The request could not be answered.
   *
   * @param stage how far it came
   * @param code the code of the diagnostic
   * @param place where the fault is
   */
  record Failure(Stage stage, String code, String message, Position place, Optional<String> hint)
      implements EvalAnswer {

    /** The failure that a diagnostic tells of. */
    public static Failure of(Stage stage, Diagnostic diagnostic) {
      return new Failure(
          stage,
          diagnostic.code().code(),
          diagnostic.message(),
          diagnostic.span().position(),
          diagnostic.hint());
    }
  }

  /** The stages of an evaluation that may fail. */
  enum Stage {
    PARSE,
    CHECK,
    EVALUATE;

    /** Its name in JSON. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
