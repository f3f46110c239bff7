package dev.portcullis.engine.hostile;

import java.nio.charset.StandardCharsets;

/** Where Jazzer enters the checker, and the evaluators behind it. */
public final class CheckFuzzer {

  private CheckFuzzer() {}

  /** Hands over what the fuzzer came up with. */
  public static void fuzzerTestOneInput(byte[] input) {
    HostileText.check(new String(input, StandardCharsets.UTF_8));
  }
}
