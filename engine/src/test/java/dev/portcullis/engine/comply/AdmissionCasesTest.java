package dev.portcullis.engine.comply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.portcullis.ast.Definition;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.engine.value.ValueWriter;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code admission.yaml}: what becomes of requests under several policies. */
class AdmissionCasesTest {

  private static final String TYPE = "Microsoft.KeyVault/vaults";
  private static final String ID = "/subscriptions/s/resourceGroups/g/providers/" + TYPE + "/v";
  private static final Set<String> KEYS =
      Set.of("note", "operation", "policies", "resource", "want");
  private static final Set<String> POLICY_KEYS =
      Set.of("name", "if", "effect", "details", "enforced");
  private static final Set<String> WANTED =
      Set.of("allowed", "alterations", "rulings", "resource", "followUps", "restless");

  /** One case. */
  record Case(ObjectValue content) {
    @Override
    public String toString() {
      return content.text("note");
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream file = AdmissionCasesTest.class.getResourceAsStream("admission.yaml");
        JsonParser parser = new YAMLFactory().createParser(Objects.requireNonNull(file))) {
      parser.nextToken();
      return ((ArrayValue) ValueReader.read(parser))
          .elements().stream().map(value -> new Case((ObjectValue) value));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRequestIsDecidedInTheOrderOfWork(Case data) {
    assertThat(KEYS).containsAll(data.content().members().keySet());
    ObjectValue want = (ObjectValue) data.content().get("want");
    assertThat(WANTED).containsAll(want.members().keySet());
    Resource object = object(data.content().get("resource"));
    String operation = data.content().text("operation");

    AdmissionAnswer answer =
        decide(
            elements(data.content().get("policies"), value -> value).toList(),
            new AdmissionRequest(
                operation.isEmpty() ? "VaultCreate" : operation, "someone", object));

    assertThat(answer.isAllowed()).isEqualTo(want.get("allowed") == BooleanValue.TRUE);
    assertThat(answer.alterations())
        .extracting(
            made ->
                "%s %s %s"
                    .formatted(
                        made.policy().title(), made.operation().field(), made.outcome().wireName()))
        .containsExactlyElementsOf(wanted(want, "alterations"));
    assertThat(answer.rulings())
        .extracting(
            ruling -> ruling.finding().policy().title() + (ruling.denies() ? " denies" : " notes"))
        .containsExactlyElementsOf(wanted(want, "rulings"));
    assertThat(answer.followUps())
        .extracting(
            look ->
                "%s %s %s %s %s"
                    .formatted(
                        look.policy().title(),
                        look.type(),
                        look.name().orElse("-"),
                        look.delay(),
                        look.found() ? "found" : "missing"))
        .containsExactlyElementsOf(wanted(want, "followUps"));
    assertThat(answer.restless())
        .extracting(policy -> policy.title())
        .containsExactlyElementsOf(wanted(want, "restless"));
    if (want.get("resource") instanceof ObjectValue wanted) {
      assertThat(answer.object().content()).isEqualTo(object(wanted).content());
    }
    assertThat(answer.isAltered()).isEqualTo(!answer.object().equals(object));
  }

  private static AdmissionAnswer decide(List<Value> policies, AdmissionRequest request) {
    AssignedPolicies assigned = new AssignedPolicies(assigned(policies), List.of());
    return new Admission(assigned, Engine.BOTH.judge(assigned.bound()))
        .decide(
            request,
            Estate.of(Instant.parse("2026-11-24T00:00:00Z"), ObjectValue.EMPTY, List.of()));
  }

  private static List<AssignedPolicy> assigned(List<Value> policies) {
    List<Definition> definitions = new ArrayList<>();
    List<String> assignments = new ArrayList<>();
    for (Value value : policies) {
      ObjectValue policy = (ObjectValue) value;
      assertThat(POLICY_KEYS).containsAll(policy.members().keySet());
      String name = policy.text("name");
      definitions.addAll(
          AzurePolicyParser.parse(Source.of(name, definition(policy))).orElseThrow());
      assignments.add(
          """
          {"id": "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/%s",
           "properties": {"policyDefinitionId": "%s", "enforcementMode": "%s"}}
          """
              .formatted(
                  name,
                  name,
                  policy.get("enforced") == BooleanValue.FALSE ? "DoNotEnforce" : "Default"));
    }
    return dev.portcullis.parser.JsonParser.parse(
            Source.of("assignments", "[" + String.join(",", assignments) + "]"))
        .then(AssignmentReader::read)
        .then(new PolicyAssigner(new PolicyChecker(AliasCatalog.builtIn()), definitions)::assign)
        .orElseThrow();
  }

  private static String definition(ObjectValue policy) {
    Map<String, Value> then = new LinkedHashMap<>();
    then.put("effect", policy.get("effect"));
    Value details = policy.get("details");
    if (details instanceof ObjectValue object && !object.get("operations").isAbsent()) {
      Map<String, Value> members = new LinkedHashMap<>(object.members());
      members.put("roleDefinitionIds", new ArrayValue(List.of(new TextValue("/r"))));
      then.put("details", new ObjectValue(members));
    } else if (!details.isAbsent()) {
      then.put("details", details);
    }
    Value condition = policy.get("if");
    return """
    {"id": "%s", "properties": {"displayName": "%s", "mode": "All", "policyRule": {
      "if": {"allOf": [{"field": "type", "equals": "%s"}, %s]}, "then": %s}}}
    """
        .formatted(
            policy.text("name"),
            policy.text("name"),
            TYPE,
            condition.isAbsent()
                ? "{\"field\": \"name\", \"exists\": true}"
                : ValueWriter.write(condition),
            ValueWriter.write(new ObjectValue(then)));
  }

  private static Resource object(Value value) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("id", new TextValue(ID));
    members.put("name", new TextValue("v"));
    members.put("type", new TextValue(TYPE));
    members.putAll(((ObjectValue) value).members());
    return new Resource(new ObjectValue(members));
  }

  private static List<String> wanted(ObjectValue want, String key) {
    return elements(want.get(key), value -> ((TextValue) value).text()).toList();
  }

  private static <T> Stream<T> elements(Value value, Function<Value, T> reader) {
    return value instanceof ArrayValue array ? array.elements().stream().map(reader) : Stream.of();
  }
}
