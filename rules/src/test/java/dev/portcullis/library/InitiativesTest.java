package dev.portcullis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Initiative;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The initiatives of the library hold policies of the library, and are ready to be assigned. */
class InitiativesTest {

  static List<LibraryPolicy> initiatives() {
    return PolicyLibrary.initiatives();
  }

  @ParameterizedTest
  @MethodSource("initiatives")
  void haveAPageThatLinksEachOfTheirPolicies(LibraryPolicy entry) {
    assertThat(entry.page())
        .startsWith("# " + entry.title() + "\n\n")
        .contains("| Short name | `" + entry.name() + "` |")
        .contains("\"policyDefinitionId\": \"" + entry.id() + "\"");
    assertThat(policies(entry))
        .allSatisfy(
            policy ->
                assertThat(entry.page())
                    .contains(
                        "- [%s](../../%s/%s/README.md): %s\n"
                            .formatted(
                                policy.name(), policy.folder(), policy.name(), policy.title())));
  }

  @ParameterizedTest
  @MethodSource("initiatives")
  void needNoParameters(LibraryPolicy entry) {
    assertThat(((Initiative) Checked.tree(entry)).parameters().orElse(List.of()))
        .allSatisfy(parameter -> assertThat(parameter.defaultValue()).isPresent());
  }

  private static List<LibraryPolicy> policies(LibraryPolicy entry) {
    return ((Initiative) Checked.tree(entry))
        .policies().stream()
            .map(policy -> PolicyLibrary.find(policy.definitionId().text()).orElseThrow())
            .toList();
  }
}
