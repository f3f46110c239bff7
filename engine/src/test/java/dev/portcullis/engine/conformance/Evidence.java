package dev.portcullis.engine.conformance;

import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.engine.conformance.Section.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what shows a construct. */
final class Evidence {

  private final List<Used> cases;
  private final TestMethods tests;

  Evidence(List<EvaluationCase> cases, TestMethods tests) {
    this.cases = cases.stream().map(example -> new Used(example, UsedNames.of(example))).toList();
    this.tests = tests;
  }

  /** The notes of the cases that show a construct, by their files. */
  Map<String, List<String>> cases(Section section, Construct construct) {
    Map<String, List<String>> shown = new TreeMap<>();
    for (Used used : cases) {
      EvaluationCase example = used.example();
      if (example.shows().contains(construct.id()) || shows(used, section.by(), construct)) {
        shown
            .computeIfAbsent(example.policy().name(), file -> new ArrayList<>())
            .add(example.note());
      }
    }
    return shown;
  }

  /** The methods that show a construct. */
  List<String> tests(Section section, Construct construct) {
    return section.by() == By.FUNCTION
        ? Stream.concat(tests.calling(name(construct)).stream(), construct.tests().stream())
            .distinct()
            .toList()
        : construct.tests();
  }

  private static boolean shows(Used used, By by, Construct construct) {
    String name = name(construct).toLowerCase(Locale.ROOT);
    EvaluationCase example = used.example();
    UsedNames names = used.names();
    boolean isOfFile = construct.files().contains(example.policy().name());
    return switch (by) {
      case SHOWS -> isOfFile;
      case OPERATOR -> isOfFile && names.operators().contains(name);
      case FUNCTION -> names.functions().contains(name);
      case DEFINITION -> example.policy().text().equals(construct.id());
    };
  }

  /** The name of an operator or a function; the latter is shown with parentheses. */
  private static String name(Construct construct) {
    return construct.id().replace("()", "");
  }

  /** A case and the names that its policy has. */
  private record Used(EvaluationCase example, UsedNames names) {}
}
