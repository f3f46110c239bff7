package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.testing.MarkdownPage;
import dev.portcullis.testing.MarkdownPage.Link;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the pages of the source tree as a newcomer would who follows every link. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".mvn", "node_modules");

  @Test
  void everyRelativeLinkLeadsSomewhere() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path page : pages()) {
      for (Link link : MarkdownPage.read(page).links()) {
        if (isOfThisTree(link) && !leadsSomewhere(page, link.target())) {
          dead.add(ROOT.relativize(page) + ":" + link.line() + " -> " + link.target());
        }
      }
    }

    assertThat(dead).isEmpty();
  }

  @Test
  void everyDecisionStandsInTheList() throws IOException {
    String list = Files.readString(ROOT.resolve("docs/adr/README.md"));
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/adr"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.equals("README.md"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(list).contains("](" + name + ")"));
    }
  }

  private static boolean isOfThisTree(Link link) {
    return !link.target().matches("[a-z]+:.*");
  }

  /** A page, a file or a folder that is there, and a heading that the page has. */
  private static boolean leadsSomewhere(Path page, String target) {
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(file)
        && (parts.length == 1 || MarkdownPage.read(file).anchors().contains(parts[1]));
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".md")) {
              pages.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return pages;
  }
}
