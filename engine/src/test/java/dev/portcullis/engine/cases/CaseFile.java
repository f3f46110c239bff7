package dev.portcullis.engine.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.engine.value.ValueWriter;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of cases in YAML: an array of them, or an object with {@code policies}, by name, and
 * {@code cases}. A case is an object with these keys, of which {@code note}, {@code want} and one
 * of {@code if} and {@code policy} are needed. An unknown key is a fault.
 *
 * <ul>
 *   <li>{@code note}: what the case shows, a sentence
 *   <li>{@code shows}: an array of what else it shows, by the names that {@code constructs.yaml}
 *       gives
 *   <li>{@code if}: the condition of an audit policy in mode All
 *   <li>{@code policy}: a whole policy: as YAML, as text in either spelling, or the name of one of
 *       the file's policies or of a published definition, {@code Keys_HSMBacked.json}
 *   <li>{@code parameters}: values by name
 *   <li>{@code resource}: the resource; without a {@code type} it is a {@code Contoso.Test/things}
 *   <li>{@code related}: the existing resources
 *   <li>{@code context}: {@code requestContext}, {@code subscription}, {@code resourceGroup},
 *       {@code vault}
 *   <li>{@code now}: the instant, else 2026-11-24T08:00:00Z
 *   <li>{@code want}: a verdict: {@code nonCompliant}, {@code compliant}, {@code notApplicable},
 *       {@code failed}; or an object with {@code verdict} and {@code reasons}, with {@code failed}
 *       (its code), {@code message} and {@code at} (the text that fails), or with {@code refused}
 *       (the code with which the policy is refused)
 * </ul>
 */
public final class CaseFile {

  private static final Set<String> KEYS =
      Set.of(
          "note",
          "shows",
          "if",
          "policy",
          "parameters",
          "resource",
          "related",
          "context",
          "now",
          "want");
  private static final Set<String> WANTED =
      Set.of("verdict", "reasons", "failed", "message", "at", "refused");
  private static final String DEFAULT_TYPE = "Contoso.Test/things";
  private static final String DEFAULT_NOW = "2026-11-24T08:00:00Z";

  private final String name;
  private final ObjectValue policies;
  private final Map<String, String> definitions;

  private CaseFile(String name, ObjectValue policies, Map<String, String> definitions) {
    this.name = name;
    this.policies = policies;
    this.definitions = definitions;
  }

  /**
   * Reads the cases of a file; they are called after the name.
   *
   * @param definitions the texts of published definitions by name
   */
  static List<EvaluationCase> read(String name, Path file, Map<String, String> definitions)
      throws IOException {
    YAMLFactory factory =
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(Files.readString(file))) {
      parser.nextToken();
      Value content = ValueReader.read(parser);
      ObjectValue root =
          content instanceof ObjectValue object
              ? object
              : new ObjectValue(Map.of("cases", content));
      requireKnown(name, root, Set.of("policies", "cases"));
      CaseFile cases = new CaseFile(name, object(root.get("policies")), definitions);
      return ((ArrayValue) root.get("cases"))
          .elements().stream().map(value -> cases.read((ObjectValue) value)).toList();
    }
  }

  /** Reads one case; it is called after the name. */
  public static EvaluationCase of(String name, ObjectValue value) {
    return new CaseFile(name, ObjectValue.EMPTY, Map.of()).read(value);
  }

  private EvaluationCase read(ObjectValue value) {
    String note = value.text("note");
    requireKnown(note, value, KEYS);
    String now = value.get("now") == MissingValue.MISSING ? DEFAULT_NOW : value.text("now");
    return new EvaluationCase(
        note,
        texts(value.get("shows")).orElse(List.of()),
        Source.of(name, policy(value)),
        ParameterValues.of(object(value.get("parameters")).members()),
        resource(value.get("resource")),
        new CaseEnvironment(
            Instant.parse(now), object(value.get("context")), related(value.get("related"))),
        want(note, value.get("want")));
  }

  private String policy(ObjectValue value) {
    Value policy = value.get("policy");
    if (policy instanceof TextValue text) {
      Value shared = policies.get(text.text());
      return shared.isAbsent()
          ? definitions.getOrDefault(text.text(), text.text())
          : ValueWriter.write(shared);
    }
    return policy instanceof ObjectValue
        ? ValueWriter.write(policy)
        : """
          {"mode": "All", "policyRule": {"if": %s, "then": {"effect": "audit"}}}
          """
            .formatted(ValueWriter.write(value.get("if")));
  }

  private static List<Resource> related(Value value) {
    return value instanceof ArrayValue array
        ? array.elements().stream().map(CaseFile::resource).toList()
        : List.of();
  }

  private static Resource resource(Value value) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("type", new TextValue(DEFAULT_TYPE));
    members.putAll(object(value).members());
    return new Resource(new ObjectValue(members));
  }

  private static Expectation want(String note, Value value) {
    if (value instanceof TextValue verdict) {
      return expectation(verdict.text(), new ObjectValue(Map.of()));
    }
    ObjectValue wanted = (ObjectValue) value;
    requireKnown(note, wanted, WANTED);
    boolean failed = wanted.get("failed") != MissingValue.MISSING;
    return expectation(failed ? "failed" : wanted.text("verdict"), wanted);
  }

  private static Expectation expectation(String verdict, ObjectValue wanted) {
    return new Expectation(
        text(wanted, "refused"),
        verdict.isEmpty() ? Verdict.Kind.NOT_APPLICABLE : kind(verdict),
        texts(wanted.get("reasons")),
        text(wanted, "failed"),
        text(wanted, "message"),
        text(wanted, "at"));
  }

  private static Verdict.Kind kind(String verdict) {
    return Arrays.stream(Verdict.Kind.values())
        .filter(kind -> kind.name().replace("_", "").equalsIgnoreCase(verdict))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no verdict: " + verdict));
  }

  private static Optional<List<String>> texts(Value value) {
    return value instanceof ArrayValue array
        ? Optional.of(array.elements().stream().map(Value::toString).toList())
        : Optional.empty();
  }

  private static Optional<String> text(ObjectValue object, String key) {
    return object.get(key) instanceof TextValue text ? Optional.of(text.text()) : Optional.empty();
  }

  private static ObjectValue object(Value value) {
    return value instanceof ObjectValue object ? object : ObjectValue.EMPTY;
  }

  private static void requireKnown(String note, ObjectValue value, Set<String> known) {
    for (String key : value.members().keySet()) {
      if (!known.contains(key)) {
        throw new IllegalArgumentException("unknown key `" + key + "` in: " + note);
      }
    }
  }
}
