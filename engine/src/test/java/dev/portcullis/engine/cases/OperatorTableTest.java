package dev.portcullis.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.compile.RowPolicyEngine;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.testing.GoldenFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What each operator says of each kind of value with each kind of target: {@code +} it holds,
 * {@code -} it does not, {@code !} the evaluation fails. Both evaluators say the same, over
 * columns, row by row and inside a count, whether the target is known before or comes from the
 * resource.
 */
class OperatorTableTest {

  private static final String MISSING = "missing";

  private static final List<String> VALUES =
      List.of(
          MISSING,
          "null",
          "\"\"",
          "\"a\"",
          "\"AB\"",
          "\"5\"",
          "\"05\"",
          "\"True\"",
          "\"2026-11-24T08:00:00Z\"",
          "\"2026-11-24\"",
          "5",
          "5.0",
          "10",
          "true",
          "false",
          "[]",
          "[\"a\",5]",
          "{}",
          "{\"A\":1}");

  private static final List<String> TARGETS =
      List.of(
          "null",
          "\"\"",
          "\"A\"",
          "\"a*\"",
          "\"?\"",
          "\"#\"",
          "\"5\"",
          "\"true\"",
          "\"2026-11-24T08:00:00.0000000Z\"",
          "5",
          "9",
          "true",
          "[\"A\",5,\"\"]",
          "[]",
          "{\"a\":1}");

  /** Where the comparison stands, as a condition over {@code v} with the target {@code %2$s}. */
  private enum Place {
    COLUMN(
        """
        {"field": "properties.v", "%1$s": "%2$s"}
        """),
    VALUE(
        """
        {"value": "[tryGet(field('properties'), 'v')]", "%1$s": "%2$s"}
        """),
    COUNT(
        """
        {"count": {"field": "properties.list[*]", "where":
          {"field": "properties.list[*].v", "%1$s": "%2$s"}}, "equals": 1}
        """);

    private final String condition;

    Place(String condition) {
      this.condition = condition.strip();
    }
  }

  private static final List<String> TARGET_SOURCES =
      List.of("[tryGet(parameters('t'), 't')]", "[tryGet(field('properties'), 't')]");

  @Test
  void eachOperatorSaysTheSameOfAnyValueEverywhere() {
    StringBuilder table = new StringBuilder();
    for (Operator operator : Operator.values()) {
      table.append(operator.wireName()).append('\n');
      for (String value : VALUES) {
        StringBuilder row = new StringBuilder();
        TARGETS.forEach(target -> row.append(judge(operator, value, target)));
        table.append("  ").append(row).append("  ").append(value).append('\n');
      }
    }

    GoldenFile.assertSame(
        "dev/portcullis/engine/cases/operators/table.txt",
        "Targets, from left to right: " + String.join("  ", TARGETS) + "\n\n" + table);
  }

  /** The one thing that is said at every place. */
  private static char judge(Operator operator, String value, String target) {
    Map<String, Character> said = new LinkedHashMap<>();
    for (Place place : Place.values()) {
      for (String source : TARGET_SOURCES) {
        EvaluationCase one = evaluation(place, operator, source, value, target);
        String what = place + " " + source;
        said.put(what + " plain", sign(judgePlain(one)));
        said.put(
            what + " compiled",
            sign(
                new RowPolicyEngine()
                    .judge(CasesTest.bind(one).orElseThrow(), one.resource(), one.environment())));
      }
    }
    assertThat(said.values().stream().distinct())
        .as(() -> value + " " + operator.wireName() + " " + target + ": " + said)
        .hasSize(1);
    return said.values().iterator().next();
  }

  private static Verdict.Kind judgePlain(EvaluationCase one) {
    return PlainEvaluator.evaluate(
            CasesTest.bind(one).orElseThrow(), one.resource(), one.environment())
        .verdict()
        .kind();
  }

  private static char sign(Verdict.Kind kind) {
    return switch (kind) {
      case NON_COMPLIANT -> '+';
      case COMPLIANT -> '-';
      case FAILED -> '!';
      case NOT_APPLICABLE -> '?';
    };
  }

  private static EvaluationCase evaluation(
      Place place, Operator operator, String source, String value, String target) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("note", new TextValue(place.toString()));
    members.put(
        "policy",
        read(
            """
            {"mode": "All", "parameters": {"t": {"type": "Object"}},
             "policyRule": {"if": %s, "then": {"effect": "audit"}}}
            """
                .formatted(place.condition.formatted(operator.wireName(), source))));
    String held = value.equals(MISSING) ? "" : "\"v\": " + value + ", ";
    ObjectValue properties =
        (ObjectValue) read("{%s\"t\": %s, \"list\": [{%s\"x\": 0}]}".formatted(held, target, held));
    members.put("parameters", new ObjectValue(Map.of("t", properties)));
    members.put("resource", new ObjectValue(Map.of("properties", properties)));
    members.put("want", new TextValue("compliant"));
    return CaseFile.of("table", new ObjectValue(members));
  }

  private static Value read(String json) {
    try {
      return ValueReader.read(json);
    } catch (MalformedJson malformed) {
      throw new IllegalArgumentException(json, malformed);
    }
  }
}
