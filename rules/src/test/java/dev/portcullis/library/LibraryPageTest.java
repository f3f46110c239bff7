package dev.portcullis.library;

import dev.portcullis.testing.GoldenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/library.md lists the library; {@code -Dgolden=update} makes it anew. */
class LibraryPageTest {

  private static final Path PAGE = Path.of("..", "docs", "library.md");

  private static final Map<String, String> HEADINGS =
      Map.of(
          "certificates", "Certificates",
          "keys", "Keys",
          "managed-hsm", "Managed HSM",
          "secrets", "Secrets",
          "vaults", "Vaults",
          "initiatives", "Initiatives");

  @Test
  void listsEveryPolicyWithItsPage() {
    List<LibraryPolicy> entries = PolicyLibrary.entries();
    StringBuilder page =
        new StringBuilder(
            """
            # The library

            Policies and initiatives that come with Portcullis. `portcullis library` lists and searches them, `library show NAME`
            shows a page, and `library show NAME --needs-input` tells what an assignment must give a value.

            An assignment names a policy by its id or its title, and no file of it is needed. `portcullis scan PATH --policy NAME`
            judges by one at once, with its defaults.

            Those that Azure publishes have its ids and versions and mean the same, to the letter. The others are marked **ours**:
            people asked the service for them.
            """);
    entries.stream()
        .map(LibraryPolicy::folder)
        .distinct()
        .forEach(folder -> section(folder, entries, page));

    GoldenFile.assertSame(PAGE, page.toString());
  }

  private static void section(String folder, List<LibraryPolicy> entries, StringBuilder page) {
    page.append("\n## ").append(HEADINGS.get(folder)).append("\n\n");
    page.append("| Policy | Effects | What it asks |\n|---|---|---|\n");
    page.append(
        entries.stream()
            .filter(entry -> entry.folder().equals(folder))
            .map(LibraryPageTest::row)
            .collect(Collectors.joining()));
  }

  private static String row(LibraryPolicy entry) {
    return "| [`%s`](../rules/src/main/resources/dev/portcullis/library/%s/%s/README.md)%s | %s | %s |\n"
        .formatted(
            entry.name(),
            entry.folder(),
            entry.name(),
            entry.shortId().startsWith("portcullis-") ? " **ours**" : "",
            String.join(", ", entry.effects()),
            entry.title());
  }
}
