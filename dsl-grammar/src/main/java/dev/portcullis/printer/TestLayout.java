package dev.portcullis.printer;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyTest;
import dev.portcullis.ast.PolicyTest.Expectation;
import dev.portcullis.ast.PolicyTest.TestResource;
import dev.portcullis.name.FieldScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the tests that stand beside a policy. */
final class TestLayout {

  private static final String NOT_APPLICABLE = "not applicable";

  private final FieldLayout fields;
  private final DataLayout data = new DataLayout();

  TestLayout(FieldScope scope) {
    this.fields = new FieldLayout(scope);
  }

  Layout layout(PolicyTest test) {
    List<Layout> lines = new ArrayList<>();
    object("with", test.parameters(), lines);
    object("request", test.request(), lines);
    object("context", test.context(), lines);
    test.asOf().ifPresent(instant -> lines.add(Layout.text("as of " + quoted(instant))));
    test.resource().ifPresent(resource -> lines.add(resource("", resource)));
    test.related().forEach(related -> lines.add(resource("related ", related)));
    test.expectations().forEach(expectation -> lines.add(expectation(expectation)));
    Layout opening = Layout.text("test " + quoted(test.title()) + " {");
    if (lines.isEmpty()) {
      return Layout.sequence(opening, Layout.text("}"));
    }
    return Layout.sequence(
        opening,
        Layout.indent(2, Layout.sequence(Layout.BREAK, Layout.joined(lines, Layout.BREAK))),
        Layout.BREAK,
        Layout.text("}"));
  }

  private void object(String word, Optional<JsonObject> object, List<Layout> lines) {
    object.ifPresent(
        given -> lines.add(Layout.sequence(Layout.text(word + " "), data.value(given))));
  }

  private Layout resource(String word, TestResource resource) {
    return Layout.sequence(
        Layout.text(word + TypeSpelling.spelled(resource.type().text()) + " "),
        data.value(resource.members()));
  }

  private Layout expectation(Expectation expectation) {
    String verdict = expectation.verdict().text();
    List<Layout> parts = new ArrayList<>();
    parts.add(
        Layout.text(
            "expect "
                + (verdict.equals(NOT_APPLICABLE) ? verdict : TextSpelling.nameOrQuoted(verdict))));
    if (!expectation.because().isEmpty()) {
      List<Layout> because =
          expectation.because().stream().map(field -> field.accept(fields)).toList();
      parts.add(Layout.text(" because "));
      parts.add(Layout.joined(because, Layout.text(", ")));
    }
    return Layout.sequence(parts);
  }

  private static String quoted(Name text) {
    return TextSpelling.quoted(text.text());
  }
}
