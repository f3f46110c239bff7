package dev.portcullis.diagnostic;

import dev.portcullis.source.Position;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;

/**
 * Tells a diagnostic with the line it stands on and a caret below it.
 *
 * <pre>{@code
 * error[POL2003]: unknown alias `Microsoft.KeyVault/vaults/enableSoftDelet`
 *   --> vaults/soft-delete.json:9:19
 *    |
 *  9 |         "field": "Microsoft.KeyVault/vaults/enableSoftDelet",
 *    |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *    = hint: did you mean `Microsoft.KeyVault/vaults/enableSoftDelete`?
 * }</pre>
 *
 * <p>Tabs are kept as tabs in the caret line. A line of more than 160 characters is cut around the
 * span, with {@code …} where it was cut. Control characters are shown as {@code �}.
 */
public final class DiagnosticPrinter {

  private static final int WIDEST_LINE = 160;
  private static final int CONTEXT_BEFORE = 60;

  private DiagnosticPrinter() {}

  /**
   * {@return the diagnostic as lines of text, each ended by a line feed}
   *
   * @param diagnostic what is to be told
   */
  public static String print(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    out.append(diagnostic.severity().word())
        .append('[')
        .append(diagnostic.code().code())
        .append("]: ")
        .append(diagnostic.message())
        .append('\n');
    int width = gutterWidth(diagnostic);
    excerpt(out, diagnostic.span(), width, "");
    for (Related related : diagnostic.related()) {
      excerpt(out, related.span(), width, " " + related.message());
    }
    diagnostic
        .hint()
        .ifPresent(
            hint -> out.append(" ".repeat(width)).append(" = hint: ").append(hint).append('\n'));
    return out.toString();
  }

  private static int gutterWidth(Diagnostic diagnostic) {
    int lastLine = diagnostic.span().position().line();
    for (Related related : diagnostic.related()) {
      lastLine = Math.max(lastLine, related.span().position().line());
    }
    return String.valueOf(lastLine).length() + 1;
  }

  private static void excerpt(StringBuilder out, Span span, int width, String label) {
    Source source = span.source();
    Position position = span.position();
    String line = source.line(position.line());
    int from = line.offsetByCodePoints(0, Math.min(position.column() - 1, codePoints(line)));
    int to = Math.min(line.length(), from + (span.end() - span.start()));
    int cutStart = line.length() > WIDEST_LINE ? Math.max(0, from - CONTEXT_BEFORE) : 0;
    int cutEnd = Math.min(line.length(), cutStart + WIDEST_LINE);
    String margin = " ".repeat(width) + " |";
    out.append(" ".repeat(width)).append("--> ").append(source.name()).append(':').append(position);
    out.append('\n').append(margin).append('\n');
    out.append(" ".repeat(width - String.valueOf(position.line()).length()))
        .append(position.line())
        .append(" | ")
        .append(cutStart > 0 ? "…" : "")
        .append(visible(line.substring(cutStart, cutEnd)))
        .append(cutEnd < line.length() ? "…" : "")
        .append('\n');
    out.append(margin)
        .append(' ')
        .append(cutStart > 0 ? " " : "")
        .append(line.substring(cutStart, from).replaceAll("[^\t]", " "))
        .append("^".repeat(Math.max(1, codePoints(line.substring(from, Math.min(to, cutEnd))))))
        .append(label)
        .append('\n');
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean shows = character == '\t' || !Character.isISOControl(character);
      shown.append(shows ? character : '\uFFFD');
    }
    return shown.toString();
  }
}
