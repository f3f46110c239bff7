package dev.portcullis.engine.bind;

import dev.portcullis.engine.state.Effect;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which effects may stand in for which. Source: the page on effects: audit, deny and either modify
 * or append; auditIfNotExists and deployIfNotExists; disabled with any of them.
 */
final class EffectGroup {

  private static final List<Set<Effect>> GROUPS =
      List.of(
          EnumSet.of(Effect.AUDIT, Effect.DENY, Effect.MODIFY, Effect.APPEND),
          EnumSet.of(Effect.AUDIT_IF_NOT_EXISTS, Effect.DEPLOY_IF_NOT_EXISTS));

  private EffectGroup() {}

  /**
   * Whether an effect may replace those that a definition may have.
   *
   * @param possible those that are known; where several are, the definition lists what it allows
   */
  static boolean mayReplace(Set<Effect> possible, Effect wanted) {
    if (possible.contains(wanted) || possible.isEmpty() || wanted == Effect.DISABLED) {
      return true;
    }
    return possible.size() == 1
        && GROUPS.stream().anyMatch(group -> group.contains(wanted) && group.containsAll(possible));
  }
}
