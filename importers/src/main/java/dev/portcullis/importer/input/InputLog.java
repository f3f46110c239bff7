package dev.portcullis.importer.input;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Collects what there is to say while files are read. Not safe for use by several threads. */
public final class InputLog {

  private final List<InputNote> notes = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Tells that things of a kind were read; nothing where there are none of them. */
  public void read(String file, InputKind kind, long count) {
    if (count > 0) {
      notes.add(new InputNote.Read(file, kind, count));
    }
  }

  /** Tells why a file, or a part of it, was not read. */
  public void notRead(String file, String reason) {
    notes.add(new InputNote.NotRead(file, reason));
  }

  /** Tells of a change or a gap in what was read. */
  public void remark(String file, String text) {
    notes.add(new InputNote.Remark(file, text));
  }

  /** Tells of a fault. */
  public void fault(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Tells of several faults. */
  public void faults(List<Diagnostic> found) {
    diagnostics.addAll(found);
  }

  /** Tells of a fault of a whole file, of which no text is at hand. */
  public void fault(DiagnosticCode code, String file, String message, String hint) {
    fault(Diagnostic.of(code, Source.of(file, "").span(0, 0), message, hint));
  }

  /** What was read and what was not, in the order of reading. */
  public List<InputNote> notes() {
    return List.copyOf(notes);
  }

  /** The faults, in the order of reading. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
