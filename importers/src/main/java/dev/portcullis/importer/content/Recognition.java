package dev.portcullis.importer.content;

import dev.portcullis.ast.JsonValue;

/** What was found out about a file by its content. */
public sealed interface Recognition {

  /** It holds what Portcullis reads. */
  record Known(ContentKind kind) implements Recognition {}

  /** It is YAML that holds what Portcullis reads; the value is all of it. */
  record Yaml(ContentKind kind, JsonValue value) implements Recognition {}

  /** It calls itself JSON, YAML or policies, but the reader of these must say what is wrong. */
  record Broken(Syntax syntax) implements Recognition {}

  /**
   * Nothing that Portcullis reads.
   *
   * @param what what it seems to be, as a reason not to read it
   */
  record Other(String what) implements Recognition {}

  /** In what a broken file seems to be written. */
  enum Syntax {
    JSON,
    YAML
  }
}
