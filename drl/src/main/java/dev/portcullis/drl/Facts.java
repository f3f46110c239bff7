package dev.portcullis.drl;

import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.alias.AliasCatalogReader;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.reference.PlainConditions;
import dev.portcullis.engine.value.JavaValues;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Makes facts of resources at one instant and in one estate. Immutable; the facts that it makes
 * know it, for {@code utcNow()}, {@code vault()} and {@code requestContext()}.
 */
public final class Facts {

  /** Conditions are evaluated as those of a policy that asks nothing. */
  private static final String HOST =
      """
      {"mode": "All", "policyRule": {"if": {"field": "type", "exists": true}, "then": {"effect": "audit"}}}
      """;

  private static final Map<String, String> SCAN = Map.of("apiVersion", "2024-11-01");

  private final Environment environment;
  private final AliasCatalog catalog;
  private final PlainConditions conditions;

  private Facts(Environment environment, AliasCatalog catalog) {
    this.environment = environment;
    this.catalog = catalog;
    this.conditions = new PlainConditions(host(catalog), environment);
  }

  static Facts in(Environment environment) {
    return new Facts(environment, AliasCatalog.builtIn());
  }

  /**
   * {@return facts of a scan}
   *
   * @param now the instant: what {@code utcNow()} gives
   * @param inventory what exists, as a JSON library reads it: the vaults of components, for {@code
   *     vault()}. What rules are to judge or to find is inserted besides.
   */
  public static Facts at(Instant now, Collection<? extends Map<String, ?>> inventory) {
    return at(now, inventory, SCAN);
  }

  /**
   * {@return facts of a request}
   *
   * @param now the instant: what {@code utcNow()} gives
   * @param inventory what exists, as a JSON library reads it; see the other {@code at}
   * @param requestContext what {@code requestContext()} gives, such as {@code identity}
   */
  public static Facts at(
      Instant now, Collection<? extends Map<String, ?>> inventory, Map<String, ?> requestContext) {
    List<dev.portcullis.engine.fact.Resource> existing = new ArrayList<>();
    inventory.forEach(each -> existing.add(content(each)));
    return in(Estate.of(now, JavaValues.object(requestContext), existing));
  }

  /**
   * {@return the same with more aliases}
   *
   * @param catalogue what {@code az provider list --expand resourceTypes/aliases} prints
   */
  public Outcome<Facts> withAliases(String catalogue) {
    return AliasCatalogReader.read(Source.of("<aliases>", catalogue))
        .map(more -> new Facts(environment, catalog.plus(more)));
  }

  /**
   * {@return a resource as a fact}
   *
   * @param content texts, numbers, booleans, nulls, collections and maps of such; copied
   * @throws IllegalArgumentException if it holds anything else
   */
  public Resource of(Map<String, ?> content) {
    return of(content(content));
  }

  Resource of(dev.portcullis.engine.fact.Resource content) {
    return new Resource(conditions, content);
  }

  private static dev.portcullis.engine.fact.Resource content(Map<String, ?> content) {
    return new dev.portcullis.engine.fact.Resource(JavaValues.object(content));
  }

  private static BoundPolicy host(AliasCatalog catalog) {
    return AzurePolicyParser.parse(Source.of("rules", HOST))
        .map(definitions -> (dev.portcullis.ast.PolicyDefinition) definitions.get(0))
        .then(new PolicyChecker(catalog)::check)
        .then(checked -> Binder.bind(checked, ParameterValues.NONE, PolicyContext.NONE))
        .orElseThrow();
  }
}
