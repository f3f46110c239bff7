package dev.portcullis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.InitiativeChecker;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.parser.PolicyParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index says what the files of the library say. */
class IndexTest {

  private static final Path LIBRARY =
      Path.of("src", "main", "resources", "dev", "portcullis", "library");

  static List<LibraryPolicy> entries() {
    return PolicyLibrary.entries();
  }

  @Test
  void listsWhatTheFoldersHold() throws IOException {
    StringBuilder index =
        new StringBuilder(
            "#kind\tfolder\tname\tid\tversion\tcategory\tmode\teffects, the default first\ttitle\n");
    for (String kind : List.of("policy", "initiative")) {
      for (Path file : files()) {
        Definition definition =
            PolicyParser.parse(Source.of(file.toString(), Files.readString(file)))
                .orElseThrow()
                .get(0);
        if (definition instanceof Initiative == kind.equals("initiative")) {
          index.append(line(kind, file, definition)).append('\n');
        }
      }
    }

    GoldenFile.assertSame(
        "../../main/resources/dev/portcullis/library/index.tsv", index.toString());
  }

  @Test
  void namesAreUniqueAndThoseOfTheFiles() throws IOException {
    assertThat(entries()).extracting(LibraryPolicy::name).doesNotHaveDuplicates();
    assertThat(entries()).extracting(LibraryPolicy::id).doesNotHaveDuplicates();
    assertThat(files())
        .allSatisfy(file -> assertThat(file.getFileName()).hasToString(name(file) + ".policy"));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyEntryIsFoundByNameTitleIdAndLastPartOfTheId(LibraryPolicy entry) {
    assertThat(PolicyLibrary.find(entry.name().toUpperCase(Locale.ROOT))).contains(entry);
    assertThat(PolicyLibrary.find(entry.id())).contains(entry);
    assertThat(PolicyLibrary.find(entry.shortId())).contains(entry);
    assertThat(PolicyLibrary.find(entry.title())).contains(entry);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyEntryIsWithoutFault(LibraryPolicy entry) {
    Definition definition = Checked.tree(entry);

    assertThat(
            definition instanceof Initiative initiative
                ? new InitiativeChecker(id -> PolicyLibrary.find(id).map(Checked::definition))
                    .check(initiative)
                    .diagnostics()
                : new PolicyChecker(AliasCatalog.builtIn())
                    .check((PolicyDefinition) definition)
                    .diagnostics())
        .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .isEmpty();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(LIBRARY)) {
      return files.filter(file -> file.toString().endsWith(".policy")).sorted().toList();
    }
  }

  /** What is called after its folder. */
  private static String name(Path file) {
    return LIBRARY.relativize(file).getName(1).toString();
  }

  private static String line(String kind, Path file, Definition definition) {
    return String.join(
        "\t",
        kind,
        LIBRARY.relativize(file).getName(0).toString(),
        name(file),
        definition.envelope().id().orElseThrow().text(),
        definition.envelope().version().map(Name::text).orElse(""),
        definition.envelope().metadataText("category").orElse(""),
        definition.envelope().mode().map(Name::text).orElse(""),
        definition instanceof PolicyDefinition policy ? String.join(" ", effects(policy)) : "",
        definition.envelope().title().orElseThrow());
  }

  /** The effects that the parameter of the effect allows, once each, its default first. */
  private static List<String> effects(PolicyDefinition policy) {
    List<String> effects = new ArrayList<>();
    if (policy.rule().effect() instanceof JsonTemplate template
        && template.expression() instanceof TemplateExpression.Call call
        && call.arguments().get(0) instanceof TemplateExpression.TextLiteral name) {
      ParameterDefinition parameter = policy.parameter(name.text()).orElseThrow();
      parameter.defaultValue().ifPresent(value -> effects.add(((JsonText) value).json()));
      ((JsonArray) parameter.allowedValues().orElseThrow())
          .elements().stream()
              .map(value -> ((JsonText) value).json())
              .filter(value -> effects.stream().noneMatch(value::equalsIgnoreCase))
              .forEach(effects::add);
    } else {
      effects.add(((JsonText) policy.rule().effect()).json());
    }
    return effects.stream().map(IndexTest::capitalized).toList();
  }

  private static String capitalized(String effect) {
    return effect.substring(0, 1).toUpperCase(Locale.ROOT) + effect.substring(1);
  }
}
