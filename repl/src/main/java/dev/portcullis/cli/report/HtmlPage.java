package dev.portcullis.cli.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import dev.portcullis.cli.output.JsonOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The page around the data: report.html with report.css and report.js put into it. What a browser
 * runs is this script and no other: the page's policy names its hash.
 *
 * @param beforeData up to where the data stand
 * @param afterData from there on
 */
record HtmlPage(String beforeData, String afterData) {

  private static final String DATA = "{{data}}";

  /** Reads it from the resources. */
  static HtmlPage read() throws IOException {
    String script = resource("report.js");
    String page =
        resource("report.html")
            .replace("{{style}}", resource("report.css"))
            .replace("{{script-hash}}", hash(script))
            .replace("{{script}}", script);
    int data = page.indexOf(DATA);
    return new HtmlPage(page.substring(0, data), page.substring(data + DATA.length()));
  }

  /** JSON that can stand in a script element: nothing in it ends the element. */
  static JsonOutput json(PrintWriter out) throws IOException {
    JsonOutput output = JsonOutput.oneLine(out);
    output.generator().setCharacterEscapes(new Inert());
    return output;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes as escapes what means something to HTML. */
  private static final class Inert extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char sign : "<>&'".toCharArray()) {
        codes[sign] = ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int point) {
      return null;
    }
  }
}
