package dev.portcullis.engine.conformance;

import java.util.List;

/**
 * Something that the language of Azure Policy has, or a question that it leaves open.
 *
 * @param id its name, which cases give under {@code shows}
 * @param says what it does here, in a sentence; may be empty
 * @param files whole files of cases that show it
 * @param tests methods that show it, {@code Class.method}
 */
record Construct(String id, String says, List<String> files, List<String> tests) {

  Construct {
    files = List.copyOf(files);
    tests = List.copyOf(tests);
  }
}
