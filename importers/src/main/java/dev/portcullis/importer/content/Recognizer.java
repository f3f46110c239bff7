package dev.portcullis.importer.content;

import dev.portcullis.importer.content.Recognition.Broken;
import dev.portcullis.importer.content.Recognition.Known;
import dev.portcullis.importer.content.Recognition.Other;
import dev.portcullis.importer.content.Recognition.Syntax;
import dev.portcullis.importer.input.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what a file holds. Its content decides; its extension is asked only where the content is
 * broken, for the reader that shall say what is wrong with it.
 */
public final class Recognizer {

  private static final int DER_SEQUENCE = 0x30;
  private static final int DER_LONG_LENGTH = 0x80;
  private static final String PEM = "-----BEGIN ";
  private static final Set<String> CERTIFICATE_EXTENSIONS =
      Set.of("pem", "crt", "cer", "cert", "key");

  private Recognizer() {}

  /** Looks at the beginning of a file, and at more only where it must. */
  public static Recognition recognize(InputFile file) throws IOException {
    byte[] head = file.head();
    if (isDer(head)) {
      return new Known(ContentKind.CERTIFICATES);
    }
    for (byte read : head) {
      if (read == 0) {
        return new Other("neither text nor a certificate");
      }
    }
    String text = PolicyWords.withoutPrelude(new String(head, StandardCharsets.UTF_8));
    String extension = extension(file.name());
    if (text.isEmpty()) {
      return new Other(head.length == 0 ? "empty" : "nothing but blanks and comments");
    }
    if (text.startsWith(PEM)
        || (CERTIFICATE_EXTENSIONS.contains(extension) && text.contains("\n" + PEM))) {
      return new Known(ContentKind.CERTIFICATES);
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return json(file, text);
    }
    if (PolicyWords.begin(text) || extension.equals("policy")) {
      return new Known(ContentKind.POLICIES);
    }
    if (extension.equals("json") || extension.equals("ndjson")) {
      return new Broken(Syntax.JSON);
    }
    return YamlSniffer.sniff(file, text, extension);
  }

  private static Recognition json(InputFile file, String text) throws IOException {
    try (InputStream in = file.open()) {
      Recognition recognition = JsonSniffer.sniff(in);
      boolean hardlyMeant = recognition instanceof Broken && !text.startsWith("{");
      return hardlyMeant && !extension(file.name()).equals("json")
          ? new Other("text of a kind that is not known here")
          : recognition;
    }
  }

  /** A sequence whose length needs more than one byte: no certificate is shorter. */
  private static boolean isDer(byte[] head) {
    return head.length > 4 && head[0] == DER_SEQUENCE && (head[1] & DER_LONG_LENGTH) != 0;
  }

  private static String extension(String name) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot > plain.lastIndexOf('/') ? plain.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
