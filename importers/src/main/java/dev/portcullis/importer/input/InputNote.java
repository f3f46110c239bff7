package dev.portcullis.importer.input;

/** One line about a file: what was read from it, or what was not and why. */
public sealed interface InputNote {

  /** The file, as diagnostics call it. */
  String file();

  /** What is to be said of the file, without its name. */
  String text();

  /** So many things of one kind were read. */
  record Read(String file, InputKind kind, long count) implements InputNote {

    @Override
    public String text() {
      return kind.count(count);
    }
  }

  /** The file, or a part of it, was not read. */
  record NotRead(String file, String reason) implements InputNote {

    @Override
    public String text() {
      return reason;
    }
  }

  /** Something was read with a change or a gap that its reader should know of. */
  record Remark(String file, String text) implements InputNote {}
}
