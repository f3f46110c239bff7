package dev.portcullis.bench.data;

import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The policies that every peer judges by: the rules of the 29 built-in definitions for the data
 * plane and one of our own, each parameter with its value as the default.
 */
public final class Policies {

  /** How many there are. */
  public static final int COUNT = 30;

  private static final String RESOURCE = "/dev/portcullis/bench/policies.policy";

  private Policies() {}

  /** The text of all of them. */
  public static String text() {
    try (InputStream in =
        Objects.requireNonNull(Policies.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of many policies: these again and again, a number of them with limits of their own, as
   * the teams of a large organisation assign them.
   */
  public static String text(int count) {
    List<String> rules = List.of(text().split("(?m)(?=^policy )"));
    return IntStream.range(0, count)
        .mapToObj(index -> numbered(rules.get(index % rules.size()), index))
        .collect(Collectors.joining());
  }

  private static String numbered(String policy, int index) {
    int round = index / COUNT;
    String numbered =
        policy.replaceFirst("id       \"bench-\\d+\"", "id       \"bench-" + index + "\"");
    return numbered.replace("default 730", "default " + (730 + round % 10));
  }

  /** The policies of a text, bound to their defaults, in its order. */
  public static List<BoundPolicy> bind(String text) {
    PolicyAssigner assigner =
        new PolicyAssigner(
            new PolicyChecker(AliasCatalog.builtIn()),
            DefinitionParser.parse(Source.of("policies.policy", text)).orElseThrow());
    Outcome<List<AssignedPolicy>> assigned = assigner.assignEverything();
    return assigned.orElseThrow().stream().map(AssignedPolicy::policy).toList();
  }
}
