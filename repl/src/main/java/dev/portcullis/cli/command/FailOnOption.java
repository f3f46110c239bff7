package dev.portcullis.cli.command;

import dev.portcullis.engine.state.Effect;
import picocli.CommandLine.Option;

/** {@code --fail-on}. */
final class FailOnOption {

  @Option(
      names = "--fail-on",
      paramLabel = "FINDINGS",
      defaultValue = "deny",
      description =
          "Which findings give exit code 4: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.deny;

  /**
   * Whether a finding makes the exit code tell of it.
   *
   * @param enforced whether the effect acts on requests
   */
  boolean counts(boolean enforced, Effect effect) {
    return switch (failOn) {
      case audit -> true;
      case deny -> enforced && effect == Effect.DENY;
      case never -> false;
    };
  }
}
