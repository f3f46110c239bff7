package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Name;
import dev.portcullis.source.Span;
import java.util.List;

/**
 * What takes the place of a part that is missing or faulty, so that the rest is built and its
 * faults are told too. Nobody sees it: each has been reported as an error, and an outcome with an
 * error has no value.
 */
final class StandIns {

  private StandIns() {}

  static Condition condition(Span span) {
    return new Condition.AllOf(span, List.of());
  }

  static FieldReference.Named field(Span span) {
    return new FieldReference.Named(span, "");
  }

  static JsonValue value(Span span) {
    return new JsonValue.JsonNull(span);
  }

  static Name name(Span span) {
    return new Name(span, "");
  }
}
