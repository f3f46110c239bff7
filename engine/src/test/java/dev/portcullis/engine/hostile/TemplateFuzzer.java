package dev.portcullis.engine.hostile;

import java.nio.charset.StandardCharsets;

/** Where Jazzer enters the parser of template expressions. */
public final class TemplateFuzzer {

  private TemplateFuzzer() {}

  /** Hands over what the fuzzer came up with. */
  public static void fuzzerTestOneInput(byte[] input) {
    HostileText.template(new String(input, StandardCharsets.UTF_8));
  }
}
