package dev.portcullis.engine.conformance;

import dev.portcullis.engine.conformance.Section.By;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the page. */
final class ConformancePage {

  private static final String CASES = "../engine/src/test/resources/dev/portcullis/engine/cases/";
  private static final int MOST_CALLERS = 4;

  private final Evidence evidence;
  private final TestMethods tests;
  private final String before;
  private final StringBuilder page = new StringBuilder();

  /**
   * Makes a writer.
   *
   * @param before the page as it is, of which all that is still true is told again; a blank one
   *     tells all that there is
   */
  ConformancePage(Evidence evidence, TestMethods tests, String before) {
    this.evidence = evidence;
    this.tests = tests;
    this.before = before;
  }

  /** The page. */
  String write(String head, List<Section> sections) {
    page.append(head).append("\n## Contents\n\n");
    for (Section section : sections) {
      page.append("- [%s](#%s)\n".formatted(section.title(), anchor(section.title())));
    }
    for (Section section : sections) {
      page.append("\n## ").append(section.title()).append('\n');
      if (!section.about().isEmpty()) {
        page.append('\n').append(section.about()).append('\n');
      }
      section.constructs().forEach(construct -> write(section, construct));
    }
    return page.toString();
  }

  private void write(Section section, Construct construct) {
    page.append("\n**").append(construct.id().replace("*", "\\*")).append("**");
    page.append(construct.says().isEmpty() ? "" : "  \n" + construct.says()).append("\n\n");
    evidence
        .cases(section, construct)
        .forEach((file, notes) -> list(file, told(section, construct, notes)));
    List<String> methods = told(section, construct, evidence.tests(section, construct));
    if (!methods.isEmpty()) {
      page.append(methods.stream().map(this::link).collect(Collectors.joining(", ", "- ", "\n")));
    }
  }

  private void list(String file, List<String> notes) {
    if (!notes.isEmpty()) {
      page.append("- [%s](%s): %s\n".formatted(file, CASES + file, String.join(" · ", notes)));
    }
  }

  /** What is told of this; of a function, which much may call by the way, only some. */
  private List<String> told(Section section, Construct construct, List<String> claims) {
    String block = block(construct);
    List<String> told =
        claims.stream().filter(claim -> before.isBlank() || block.contains(claim)).toList();
    boolean isMuch = section.by() == By.FUNCTION && told.size() > MOST_CALLERS;
    return isMuch ? told.subList(0, MOST_CALLERS) : told;
  }

  /** What the page says of a construct as it is. */
  private String block(Construct construct) {
    int start = before.indexOf("\n**" + construct.id() + "**");
    if (start < 0) {
      return "";
    }
    int end = before.indexOf("\n**", start + 1);
    return before.substring(start, end < 0 ? before.length() : end);
  }

  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private String link(String method) {
    return "[`%s`](../%s)".formatted(method, tests.file(method).orElseThrow());
  }
}
