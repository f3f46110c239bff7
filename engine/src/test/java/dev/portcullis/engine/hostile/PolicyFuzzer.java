package dev.portcullis.engine.hostile;

import java.nio.charset.StandardCharsets;

/** Where Jazzer enters the parser of our language. */
public final class PolicyFuzzer {

  private PolicyFuzzer() {}

  /** Hands over what the fuzzer came up with. */
  public static void fuzzerTestOneInput(byte[] input) {
    HostileText.policy(new String(input, StandardCharsets.UTF_8));
  }
}
