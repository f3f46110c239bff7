package dev.portcullis.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.importer.input.InputLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, there is an answer: notes and diagnostics, never an exception. */
class HostileInputTest {

  private static final long SEED = 20261124;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\": \"/subscriptions/s/x\", \"type\": \"a/b\", \"properties\": {\"a\": [1, 2.5]}}]",
        "{\"key\": {\"kid\": \"https://v/keys/k/1\", \"kty\": \"RSA\", \"n\": \"AQAB\"},"
            + " \"attributes\": {\"exp\": 1800000000}}",
        "id: a\nproperties:\n  policyDefinitionId: d\n  parameters: {x: {value: [1, yes]}}\n",
        "policy \"x\" { for key when keySize < 5 then audit }",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
      })
  void answersToDamagedFiles(String text) {
    byte[] good = text.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(SEED);

    for (int round = 0; round < 1_000; round++) {
      byte[] bytes =
          Arrays.copyOf(good, round % 3 == 0 ? random.nextInt(good.length) : good.length);
      for (int i = 0; bytes.length > 0 && i <= round % 5; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Inputs inputs = read(bytes);

      assertThat(inputs.notes().size() + inputs.diagnostics().size())
          .as("seed %d, round %d", SEED, round)
          .isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"type\": \"a/b\", \"id\": \"/x\", \"properties\": ["})
  void answersToBracketsWithoutEnd(String opening) {
    Inputs inputs = read(opening.repeat(10_000).getBytes(StandardCharsets.UTF_8));

    assertThat(inputs.hasErrors()).isTrue();
  }

  @Test
  void answersToYamlThatIsNestedTooDeeply() {
    Inputs inputs = read(("a: " + "[".repeat(10_000)).getBytes(StandardCharsets.UTF_8));

    assertThat(inputs.hasErrors()).isTrue();
  }

  @Test
  void answersToALineOfAHundredMegabytes() {
    byte[] line = new byte[100 << 20];
    Arrays.fill(line, (byte) 'a');
    byte[] start = "{\"type\": \"a/b\", \"id\": \"".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, line, 0, start.length);

    assertThat(read(line).hasErrors()).isTrue();
  }

  private static Inputs read(byte[] bytes) {
    Inputs inputs =
        InputReader.read(List.of("-"), new ByteArrayInputStream(bytes), InputLimits.DEFAULT);
    InputFolder.resources(inputs);
    return inputs;
  }
}
