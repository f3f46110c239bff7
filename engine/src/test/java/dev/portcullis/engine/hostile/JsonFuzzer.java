package dev.portcullis.engine.hostile;

import java.nio.charset.StandardCharsets;

/** Where Jazzer enters the parser of JSON. */
public final class JsonFuzzer {

  private JsonFuzzer() {}

  /** Hands over what the fuzzer came up with. */
  public static void fuzzerTestOneInput(byte[] input) {
    HostileText.json(new String(input, StandardCharsets.UTF_8));
  }
}
