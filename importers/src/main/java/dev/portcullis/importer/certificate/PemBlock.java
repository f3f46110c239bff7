package dev.portcullis.importer.certificate;

import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of a PEM file, not yet decoded.
 *
 * @param span its first line
 * @param label what it is, such as {@code CERTIFICATE}
 * @param body what stands between its first and last line; absent where the last line is missing
 */
record PemBlock(Span span, String label, Optional<String> body) {

  private static final Pattern BEGIN =
      Pattern.compile("^-----BEGIN ([A-Z0-9 ]+)-----", Pattern.MULTILINE);

  /** All blocks of a text, in its order; what stands between them is for people. */
  static List<PemBlock> in(Source source) {
    List<PemBlock> blocks = new ArrayList<>();
    Matcher begin = BEGIN.matcher(source.text());
    int from = 0;
    while (begin.find(from)) {
      String label = begin.group(1);
      String last = "-----END " + label + "-----";
      Span firstLine = source.span(begin.start(), begin.end());
      int end = source.text().indexOf(last, begin.end());
      if (end < 0) {
        blocks.add(new PemBlock(firstLine, label, Optional.empty()));
        from = begin.end();
      } else {
        String body = source.text().substring(begin.end(), end);
        blocks.add(new PemBlock(firstLine, label, Optional.of(body)));
        from = end + last.length();
      }
    }
    return blocks;
  }

  boolean isCertificate() {
    return label.equals("CERTIFICATE") || label.equals("X509 CERTIFICATE");
  }

  boolean isPrivateKey() {
    return label.endsWith("PRIVATE KEY");
  }
}
