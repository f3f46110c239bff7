package dev.portcullis.drl.writer;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.state.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes policies, with the values of their parameters, as rules in DRL: text that is made for
 * reading and that a stock Drools loads, with this module beside it.
 *
 * <p>A rule finds what its policy would find: violations, and evaluations that failed. Whatever a
 * policy would do besides (modify, append, deploy) is not done. The same policies give the same
 * text.
 */
public final class DrlWriter {

  private static final String HEAD =
      """
      // Written by Portcullis. Change the policies, not this text.
      package %s;

      import dev.portcullis.drl.Finding;
      import dev.portcullis.drl.Resource;
      import static dev.portcullis.drl.Terms.*;

      """;

  private final Set<String> names = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private DrlWriter() {}

  /**
   * The policies as one text, in their order, or what of them DRL cannot say.
   *
   * @param packageName the package of the rules, a Java name; names of rules are told apart within
   *     one text only
   */
  public static Outcome<String> write(String packageName, List<AssignedPolicy> policies) {
    DrlWriter writer = new DrlWriter();
    StringBuilder text = new StringBuilder(HEAD.formatted(packageName));
    policies.forEach(policy -> text.append(writer.write(policy)));
    return Outcome.of(text.toString().stripTrailing() + "\n", writer.diagnostics);
  }

  private String write(AssignedPolicy policy) {
    if (policy.policy().effect() == Effect.DISABLED) {
      return "// " + Quoted.line(policy.title()) + ": disabled\n\n";
    }
    try {
      return RuleText.write(policy, this::unlikeOthers);
    } catch (NotWritable refused) {
      diagnostics.add(refused.diagnostic());
      return "";
    }
  }

  private String unlikeOthers(String name) {
    String candidate = name;
    for (int number = 2; !names.add(candidate); number++) {
      candidate = name + " (" + number + ")";
    }
    return candidate;
  }
}
