package dev.portcullis.engine;

import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.value.JavaValues;
import dev.portcullis.engine.value.ObjectValue;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes policies out of text.
 *
 * <pre>{@code
 * Outcome<CompiledPolicies> compiled =
 *     PolicyEngine.standard().compile(PolicySource.policies("rsa.policy", text));
 * compiled.diagnostics().forEach(fault -> log.warn(DiagnosticPrinter.print(fault)));
 * CompiledPolicies policies = compiled.orElseThrow();
 *
 * AzureResource key = AzureResource.of(Map.of("type", "Microsoft.KeyVault.Data/vaults/keys", …));
 * Decision decision = policies.decide(Request.of("KeyCreate", "alice", key), Instant.now());
 * }</pre>
 *
 * <p>An engine is a set of options; each {@code with} makes another one.
 */
public final class PolicyEngine implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * No request is at hand in a scan; what asks for its API version gets the latest of Key Vault.
   */
  private static final Map<String, String> SCAN = Map.of("apiVersion", "2024-11-01");

  private final Evaluator evaluator;
  private final LinkedHashMap<String, Object> context;

  private PolicyEngine(Evaluator evaluator, Map<String, ?> context) {
    this.evaluator = Objects.requireNonNull(evaluator);
    this.context = new LinkedHashMap<>(context);
  }

  /** {@return the engine as it is without options} */
  public static PolicyEngine standard() {
    return new PolicyEngine(Evaluator.RULES, SCAN);
  }

  /**
   * {@return the same engine with another evaluator}
   *
   * @param other what decides from now on
   */
  public PolicyEngine withEvaluator(Evaluator other) {
    return new PolicyEngine(other, context);
  }

  /**
   * {@return the same engine for requests of this API version, where a request does not say} It
   * selects among the paths of an alias.
   *
   * @param apiVersion such as {@code 2024-11-01}
   */
  public PolicyEngine withApiVersion(String apiVersion) {
    return new PolicyEngine(evaluator, Map.of("apiVersion", apiVersion));
  }

  /**
   * {@return the policies of some sources, compiled} As {@link #compile(List)}.
   *
   * @param sources policies and, in any order, what assigns, exempts and names aliases
   */
  public Outcome<CompiledPolicies> compile(PolicySource... sources) {
    return compile(List.of(sources));
  }

  /**
   * {@return the policies of some sources: parsed, checked, bound and compiled} Every fault of
   * every source is told at once; where one is an error there are no policies.
   *
   * <p>Without assignments each policy holds for every resource and is enforced. Thirty policies
   * take some ten milliseconds once the JVM is warm; nothing is to be done once for each thread.
   *
   * @param sources policies and, in any order, what assigns, exempts and names aliases
   */
  public Outcome<CompiledPolicies> compile(List<PolicySource> sources) {
    return SourceReading.read(sources)
        .map(policies -> new CompiledPolicies(this, List.copyOf(sources), policies));
  }

  Evaluator evaluator() {
    return evaluator;
  }

  ObjectValue context() {
    return JavaValues.object(context);
  }
}
