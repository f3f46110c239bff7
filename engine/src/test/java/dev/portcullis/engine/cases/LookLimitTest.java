package dev.portcullis.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.RowPolicyEngine;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.engine.value.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No policy takes both evaluators longer than nested counts may take, and both stop at the same
 * place.
 */
class LookLimitTest {

  private static final String A = "Contoso.Test/things/a[*]";
  private static final String B = "Contoso.Test/things/b[*]";
  private static final String ANY = "{\"value\": \"[current()]\", \"less\": 0}";

  @ParameterizedTest
  @CsvSource({"10000", "1000"})
  void fiveCountsInEachOtherFailSoon(int size) {
    String where = field(B);
    for (String array : List.of("e", "d", "c", "b", "a")) {
      where = count("\"field\": \"" + A.replace("/a", "/" + array) + "\"", where);
    }

    EvaluationFailure failure = failure(where, size, size);

    assertThat(failure.code()).isEqualTo(DiagnosticCode.TOO_MANY_LOOKS);
    assertThat(failure.message())
        .endsWith("looks at " + size + " values are more than nested counts may take");
    assertThat(failure.span().text()).isEqualTo(B);
  }

  @Test
  void fiveCountsOverComputedArraysFailSoon() {
    String where = ANY;
    for (int depth = 0; depth < 5; depth++) {
      where =
          count(
              "\"value\": \"[range(0, 10000)]\", \"name\": \"n" + depth + "\"",
              where.replace("current()", "current('n0')"));
    }

    assertThat(failure(where, 1, 1).message())
        .isEqualTo("10000 looks at 10000 values are more than nested counts may take");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"count\": {\"field\": \"b\"}, \"less\": 0}",
        "{\"count\": {\"field\": \"b\", \"where\": {\"value\": 1, \"equals\": 2}}, \"greater\": 0}",
        "{\"field\": \"b\", \"equals\": 0}",
        "{\"field\": \"list\", \"contains\": -1}",
        "{\"field\": \"list\", \"contains\": \"[tryGet(subscription(), 'x', 'y')]\"}",
        "{\"value\": \"[length(field('b'))]\", \"equals\": -1}",
        "{\"value\": \"[contains(field('list'), -1)]\", \"equals\": true}",
        "{\"count\": {\"value\": \"[field('b')]\", \"name\": \"m\"}, \"equals\": -1}"
      })
  void whatIsReadInACountIsLookedAtAsOften(String inner) {
    String where =
        inner
            .replace("\"b\"", "\"" + B + "\"")
            .replace("'b'", "'" + B + "'")
            .replace("list", "Contoso.Test/things/b")
            .replace("[tryGet(subscription(), 'x', 'y')]", "[concat('x', utcNow())]");

    for (String over : List.of(A, "fixed")) {
      for (int[] sizes : new int[][] {{100, 1000}, {100, 1001}, {99, 1011}, {1, 30_000}}) {
        String counted =
            over.equals(A)
                ? "\"field\": \"" + A + "\""
                : "\"value\": " + ValueWriter.write(numbers(sizes[0])) + ", \"name\": \"n\"";
        boolean tooMany = sizes[0] > 1 && (long) sizes[0] * sizes[1] > 100_000;

        assertThat(judge(count(counted, where), sizes[0], sizes[1]))
            .as(over + " " + sizes[0] + " × " + sizes[1] + ": " + where)
            .isEqualTo(tooMany ? Verdict.Kind.FAILED : Verdict.Kind.COMPLIANT);
      }
    }
  }

  @Test
  void oneCountTakesAsManyLooksAsItsArrayHasMembers() {
    String condition = count("\"field\": \"" + A + "\"", "{\"field\": \"" + A + "\", \"less\": 0}");

    assertThat(judge(condition, 200_000, 1)).isEqualTo(Verdict.Kind.COMPLIANT);
  }

  @Test
  void aCountOverMembersOfMembersTakesAsManyLooksAsThereAre() {
    String condition =
        count(
            "\"field\": \"Contoso.Test/things/o[*]\"",
            count(
                "\"field\": \"Contoso.Test/things/o[*].p[*]\"",
                "{\"field\": \"Contoso.Test/things/o[*].p[*]\", \"less\": 0}"));

    assertThat(judge(condition, 1, 1)).isEqualTo(Verdict.Kind.COMPLIANT);
  }

  private static String field(String field) {
    return "{\"field\": \"" + field + "\", \"less\": 0}";
  }

  private static String count(String counted, String where) {
    return "{\"count\": {" + counted + ", \"where\": " + where + "}, \"greater\": 0}";
  }

  private static EvaluationFailure failure(String condition, int a, int b) {
    assertThat(judge(condition, a, b)).isEqualTo(Verdict.Kind.FAILED);
    EvaluationCase one = evaluation(condition, a, b);
    return PlainEvaluator.evaluate(
            CasesTest.bind(one).orElseThrow(), one.resource(), one.environment())
        .verdict()
        .failure()
        .orElseThrow();
  }

  /** What both say. */
  private static Verdict.Kind judge(String condition, int a, int b) {
    EvaluationCase one = evaluation(condition, a, b);
    BoundPolicy policy = CasesTest.bind(one).orElseThrow();
    Verdict.Kind plain =
        PlainEvaluator.evaluate(policy, one.resource(), one.environment()).verdict().kind();
    assertThat(new RowPolicyEngine().judge(policy, one.resource(), one.environment()))
        .as(condition)
        .isEqualTo(plain);
    return plain;
  }

  private static EvaluationCase evaluation(String condition, int a, int b) {
    try {
      ArrayValue members = new ArrayValue(List.of(new ObjectValue(Map.of("p", numbers(250)))));
      ObjectValue properties =
          new ObjectValue(
              Map.of(
                  "a",
                  numbers(a),
                  "b",
                  numbers(b),
                  "c",
                  numbers(b),
                  "d",
                  numbers(b),
                  "e",
                  numbers(b),
                  "o",
                  members));
      return CaseFile.of(
          "looks",
          new ObjectValue(
              Map.of(
                  "note", new TextValue("looks"),
                  "if", ValueReader.read(condition),
                  "resource", new ObjectValue(Map.of("properties", properties)),
                  "want", new TextValue("compliant"))));
    } catch (MalformedJson malformed) {
      throw new IllegalArgumentException(condition, malformed);
    }
  }

  private static ArrayValue numbers(int size) {
    List<Value> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      numbers.add(NumberValue.of(i));
    }
    return new ArrayValue(numbers);
  }
}
