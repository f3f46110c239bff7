package dev.portcullis.engine.trial;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyTest;
import dev.portcullis.ast.PolicyTest.TestResource;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.ParameterValues.Given;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.name.NearestNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A test as the evaluators take it. */
record PreparedTest(BoundPolicy policy, Resource resource, Environment environment) {

  /**
   * Makes a test ready.
   *
   * @param now the instant of the evaluation where the test gives none
   * @return the test, or what is wrong with it, each fault at its place in the text
   */
  static Outcome<PreparedTest> of(CheckedPolicy policy, PolicyTest test, Instant now) {
    List<Diagnostic> faults = new ArrayList<>();
    if (test.resource().isEmpty()) {
      faults.add(incomplete(test.title(), "has no resource", "write one: key { keySize: 2048 }"));
    }
    if (test.expectations().isEmpty()) {
      faults.add(incomplete(test.title(), "expects nothing", "say what: expect Audit"));
    }
    Instant instant = test.asOf().map(text -> instant(text, faults)).orElse(now);
    ObjectValue context = object(test.context());
    test.context().ifPresent(told -> checkContext(told, faults));
    checkExpectations(test, faults);
    Outcome<BoundPolicy> bound = Binder.bind(policy, parameters(test), policyContext(context));
    faults.addAll(bound.diagnostics());
    if (!faults.isEmpty()) {
      return Outcome.failure(faults);
    }
    Estate estate =
        Estate.of(
            instant,
            object(test.request()),
            test.related().stream().map(PreparedTest::resource).toList());
    return bound.map(
        ready ->
            new PreparedTest(
                ready,
                resource(test.resource().orElseThrow()),
                new TestEnvironment(estate, context)));
  }

  private static Diagnostic incomplete(Name title, String what, String hint) {
    return Diagnostic.of(
        DiagnosticCode.INVALID_TEST, title.span(), "the test `" + title.text() + "` " + what, hint);
  }

  private static void checkExpectations(PolicyTest test, List<Diagnostic> faults) {
    for (PolicyTest.Expectation expectation : test.expectations()) {
      Name verdict = expectation.verdict();
      if (!Answer.isOne(verdict.text())) {
        faults.add(
            new Diagnostic(
                DiagnosticCode.UNKNOWN_EFFECT,
                verdict.span(),
                "`" + verdict.text() + "` is nothing that a policy can say",
                NearestNames.hint(verdict.text(), Answer.all()),
                List.of()));
      }
    }
  }

  private static void checkContext(JsonObject context, List<Diagnostic> faults) {
    for (Member member : context.members()) {
      String part = member.key().text();
      if (!TestEnvironment.PARTS.contains(part)) {
        faults.add(
            new Diagnostic(
                DiagnosticCode.INVALID_TEST,
                member.key().span(),
                "nothing of a context is called `" + part + "`",
                NearestNames.hint(part, TestEnvironment.PARTS),
                List.of()));
      }
    }
  }

  /** An instant with its zone, or a day: its first moment in UTC. */
  private static Instant instant(Name text, List<Diagnostic> faults) {
    String written = text.text();
    Optional<Instant> instant =
        PolicyInstants.parse(written.contains("T") ? written : written + "T00:00:00Z");
    if (instant.isEmpty()) {
      faults.add(
          Diagnostic.of(
              DiagnosticCode.INVALID_TEST,
              text.span(),
              "`" + written + "` is no instant",
              "write it like 2026-11-24T08:00:00Z, or 2026-11-24 for midnight UTC"));
    }
    return instant.orElse(Instant.EPOCH);
  }

  private static ParameterValues parameters(PolicyTest test) {
    ParameterValues values = ParameterValues.NONE;
    for (Member given : test.parameters().map(JsonObject::members).orElse(List.of())) {
      values =
          values.with(
              new Given(
                  given.key().text(),
                  JsonValues.value(given.value()),
                  Optional.of(given.value().span())));
    }
    return values;
  }

  private static PolicyContext policyContext(ObjectValue context) {
    ObjectValue told =
        context.get("policy") instanceof ObjectValue object ? object : ObjectValue.EMPTY;
    Function<String, Optional<String>> part =
        name -> Optional.of(told.text(name)).filter(text -> !text.isEmpty());
    return new PolicyContext(
        told.text("assignmentId"),
        told.text("definitionId"),
        part.apply("setDefinitionId"),
        part.apply("definitionReferenceId"));
  }

  private static Resource resource(TestResource written) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("type", new TextValue(written.type().text()));
    members.putAll(((ObjectValue) JsonValues.value(written.members())).members());
    return new Resource(new ObjectValue(members));
  }

  private static ObjectValue object(Optional<JsonObject> written) {
    return written
        .<ObjectValue>map(object -> (ObjectValue) JsonValues.value(object))
        .orElse(ObjectValue.EMPTY);
  }
}
