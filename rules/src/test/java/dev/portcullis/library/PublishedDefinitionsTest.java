package dev.portcullis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.printer.AzurePolicyPrinter;
import dev.portcullis.source.Source;
import dev.portcullis.testing.Corpus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The built-in definitions of the library are those that Azure publishes, to the letter, but for
 * what they say to people: descriptions are our own words, and comments and tests are added.
 */
class PublishedDefinitionsTest {

  @Test
  void areFortyNineAndEachIsAsPublished() {
    int published =
        Corpus.forEach(
            Corpus.KEY_VAULT_DEFINITIONS,
            (path, text) -> {
              Definition theirs =
                  AzurePolicyParser.parse(Source.of(path, text)).orElseThrow().get(0);
              String id = theirs.envelope().id().orElseThrow().text();
              assertThat(PolicyLibrary.find(id)).as(path).isPresent();
              Definition ours = Checked.tree(PolicyLibrary.find(id).orElseThrow());
              assertThat(withoutDescriptions(ours)).as(path).isEqualTo(withoutDescriptions(theirs));
              assertThat(description(ours)).as(path).isNotEqualTo(description(theirs));
            });

    assertThat(published).isEqualTo(49);
    assertThat(PolicyLibrary.policies())
        .filteredOn(policy -> policy.id().matches(".*/[0-9a-f]{8}-[0-9a-f-]{27}"))
        .hasSize(49);
  }

  private static String description(Definition definition) {
    return definition.envelope().description().orElseThrow().text();
  }

  private static Value withoutDescriptions(Definition definition) {
    try {
      Value printed = ValueReader.read(AzurePolicyPrinter.print(definition));
      return with(printed, "properties", PublishedDefinitionsTest::properties);
    } catch (MalformedJson impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Value properties(Value properties) {
    return with(
        without(properties),
        "parameters",
        parameters ->
            eachMember(
                parameters,
                parameter -> with(parameter, "metadata", PublishedDefinitionsTest::without)));
  }

  private static Value without(Value object) {
    Map<String, Value> members = new LinkedHashMap<>(((ObjectValue) object).members());
    members.remove("description");
    return new ObjectValue(members);
  }

  private static Value with(Value object, String key, UnaryOperator<Value> change) {
    Map<String, Value> members = new LinkedHashMap<>(((ObjectValue) object).members());
    members.computeIfPresent(key, (name, member) -> change.apply(member));
    return new ObjectValue(members);
  }

  private static Value eachMember(Value object, UnaryOperator<Value> change) {
    Map<String, Value> members = new LinkedHashMap<>(((ObjectValue) object).members());
    members.replaceAll((name, member) -> change.apply(member));
    return new ObjectValue(members);
  }
}
