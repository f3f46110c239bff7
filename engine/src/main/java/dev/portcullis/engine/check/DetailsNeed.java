package dev.portcullis.engine.check;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.EffectDetails.Append;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.EffectDetails.Modification;
import dev.portcullis.ast.EffectDetails.Other;
import dev.portcullis.engine.state.Effect;
import java.util.Optional;

/** What an effect cannot do without in {@code then.details}. */
public enum DetailsNeed {
  NOTHING("nothing"),
  RELATED_TYPE("the `type` of the related resource"),
  OPERATIONS("`operations`"),
  ADDITIONS("an array of `field` and `value`"),
  ACTION_NAMES("`actionNames`"),
  NETWORK_GROUP("`networkGroupId`");

  private final String words;

  DetailsNeed(String words) {
    this.words = words;
  }

  /** What is needed, for a sentence. */
  public String words() {
    return words;
  }

  /** What an effect needs. */
  public static DetailsNeed of(Effect effect) {
    return switch (effect) {
      case AUDIT_IF_NOT_EXISTS, DEPLOY_IF_NOT_EXISTS -> RELATED_TYPE;
      case MODIFY -> OPERATIONS;
      case APPEND -> ADDITIONS;
      case DENY_ACTION -> ACTION_NAMES;
      case ADD_TO_NETWORK_GROUP -> NETWORK_GROUP;
      case AUDIT,
          AUDIT_ACTION,
          DENY,
          DISABLED,
          ENFORCE_REGO_POLICY,
          ENFORCE_SETTING,
          MANUAL,
          MUTATE ->
          NOTHING;
    };
  }

  /** Whether details, or their absence, leave the need unmet. */
  public boolean isUnmetBy(Optional<EffectDetails> details) {
    return switch (this) {
      case NOTHING -> false;
      case RELATED_TYPE -> !(details.orElse(null) instanceof Existence);
      case OPERATIONS -> !(details.orElse(null) instanceof Modification);
      case ADDITIONS -> !(details.orElse(null) instanceof Append);
      case ACTION_NAMES -> lacks(details, "actionNames");
      case NETWORK_GROUP -> lacks(details, "networkGroupId");
    };
  }

  private static boolean lacks(Optional<EffectDetails> details, String key) {
    return !(details.orElse(null) instanceof Other other && other.details().get(key).isPresent());
  }
}
