package dev.portcullis.library;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.parser.PolicyParser;
import dev.portcullis.source.Source;
import java.time.Instant;

/** The policies of the library as the engine takes them. */
final class Checked {

  /** The instant of every test and example that gives none. */
  static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private static final PolicyChecker CHECKER = new PolicyChecker(AliasCatalog.builtIn());

  private Checked() {}

  static CheckedPolicy of(LibraryPolicy policy) {
    return CHECKER.check(definition(policy)).orElseThrow();
  }

  /** The definition of an entry that is a policy. */
  static PolicyDefinition definition(LibraryPolicy policy) {
    return (PolicyDefinition) tree(policy);
  }

  /** The tree of an entry of either kind. */
  static Definition tree(LibraryPolicy entry) {
    return PolicyParser.parse(entry.source()).orElseThrow().get(0);
  }

  /** A policy by its text, or its faults. */
  static Outcome<CheckedPolicy> of(String text) {
    return PolicyParser.parse(Source.of("policy", text))
        .<Definition>map(definitions -> definitions.get(0))
        .then(definition -> CHECKER.check((PolicyDefinition) definition));
  }
}
