package dev.portcullis.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.evaluate.Engine;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  private static final String REQUEST =
      """
      {"id": %s, "policy": {"if": {"value": "[utcNow()]", "notEquals": ""}, "then": {"effect": "audit"}}, "resource": {}%s}
      """;

  /** No command takes such an instant; to the engine it is as good a failure as any other. */
  @Test
  void aRequestAtWhichWeFailDoesNotTakeThoseBehindItAlong() {
    Evaluator evaluator =
        new Evaluator(new PolicyChecker(AliasCatalog.builtIn()), Engine.REFERENCE);
    StringWriter out = new StringWriter();
    String requests =
        REQUEST.formatted(1, "") + REQUEST.formatted(2, ", \"now\": \"2026-11-24T00:00:00Z\"");

    assertThatThrownBy(
            () ->
                new JsonLines(evaluator, Instant.MAX)
                    .answer(
                        new BufferedReader(new StringReader(requests)), new PrintWriter(out, true)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("failed at line 1");

    assertThat(out.toString().lines())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("{\"id\":1,\"error\":{\"stage\":\"evaluate\",\"code\":\"POL9001\""),
            second -> assertThat(second).startsWith("{\"id\":2,\"effect\":\"audit\""));
  }
}
