package dev.portcullis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each policy says what the policy is, and its examples are judged as it says. */
class PagesTest {

  private static final ObjectValue REQUEST =
      new ObjectValue(Map.of("apiVersion", new TextValue("2024-11-01")));

  static List<LibraryPolicy> policies() {
    return PolicyLibrary.policies();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void saysWhatThePolicyIs(LibraryPolicy policy) {
    assertThat(policy.page())
        .startsWith("# " + policy.title() + "\n\n")
        .contains("| Short name | `" + policy.name() + "` |")
        .contains("| Id | `" + policy.shortId() + "` |")
        .contains("| Version | " + policy.version())
        .contains("| Mode | `" + policy.mode() + "` |")
        .contains("| Effects | " + String.join(", ", policy.effects()) + " |");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void listsEachParameterAndWhichAreNeeded(LibraryPolicy policy) {
    PolicyDefinition definition = Checked.definition(policy);
    List<String> rows =
        policy.page().lines().filter(line -> line.matches("\\| `\\w+` \\| \\w+ \\|.*")).toList();

    assertThat(rows).hasSize(definition.parameters().orElse(List.of()).size());
    for (ParameterDefinition parameter : definition.parameters().orElse(List.of())) {
      assertThat(rows)
          .filteredOn(row -> row.startsWith("| `" + parameter.name().text() + "` | "))
          .singleElement()
          .asString()
          .contains(" | " + parameter.type().text() + " | ")
          .matches(
              row -> row.contains("**needed**") == parameter.defaultValue().isEmpty(), "needed");
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void showsWhatOffendsAndWhatIsMendedUnderTheAssignmentOfThePage(LibraryPolicy policy) {
    BoundPolicy assigned = assigned(policy);

    assertThat(judge(assigned, example(policy, "Offending"))).isEqualTo(Verdict.Kind.NON_COMPLIANT);
    assertThat(judge(assigned, example(policy, "Mended"))).isEqualTo(Verdict.Kind.COMPLIANT);
  }

  private static BoundPolicy assigned(LibraryPolicy policy) {
    Source json = Source.of(policy.name() + "/README.md", example(policy, "Assign it"));
    Outcome<List<Assignment>> assignments =
        JsonParser.parse(json).then(file -> AssignmentReader.read(file));
    assertThat(assignments.diagnostics()).isEmpty();
    assertThat(assignments.orElseThrow())
        .extracting(assignment -> assignment.definitionId().text())
        .containsExactly(policy.id());
    return new PolicyAssigner(
            new PolicyChecker(AliasCatalog.builtIn()), List.of(Checked.tree(policy)))
        .assign(assignments.orElseThrow())
        .orElseThrow()
        .get(0)
        .policy();
  }

  /** The first of an array is judged, the others are there to be found. */
  private static Verdict.Kind judge(BoundPolicy policy, String example) {
    List<Resource> resources = resources(example);
    return PlainEvaluator.evaluate(
            policy,
            resources.get(0),
            Estate.of(Checked.NOW, REQUEST, resources.subList(1, resources.size())))
        .verdict()
        .kind();
  }

  private static List<Resource> resources(String json) {
    try {
      Value value = ValueReader.read(json);
      return (value instanceof ArrayValue array ? array.elements() : List.of(value))
          .stream().map(resource -> new Resource((ObjectValue) resource)).toList();
    } catch (MalformedJson malformed) {
      throw new AssertionError(json, malformed);
    }
  }

  /** The JSON below a heading. */
  private static String example(LibraryPolicy policy, String heading) {
    Matcher block =
        Pattern.compile("(?s)\n## " + heading + "\n[^#]*?```json\n(.*?)```\n")
            .matcher(policy.page());
    assertThat(block.find()).as(heading).isTrue();
    return block.group(1);
  }
}
