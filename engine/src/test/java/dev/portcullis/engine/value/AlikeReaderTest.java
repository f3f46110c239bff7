package dev.portcullis.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeReaderTest {

  private static final String[] TEXTS = {
    "\"\"",
    "\"RSA\"",
    "\"2026-01-01T00:00:00Z\"",
    "\"a \\u0041\"",
    "\"é\"",
    "\"\\\"\"",
    "\"😀\"",
    "\"{}\""
  };
  private static final String[] NUMBERS = {
    "0", "-0", "7", "2048", "-12", "1.5", "1e3", "123456789012345678", "12345678901234567890"
  };
  private static final String[] OTHERS = {"true", "false", "null", "{}", "[1, 2]"};

  private final AlikeReader alike = new AlikeReader();
  private final ShapeReader shapes = new ShapeReader();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsWhatAParserReadsOrNothing(long seed) throws IOException {
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 5_000; i++) {
      String json = object(random);
      byte[] bytes = ("  " + json + " ").getBytes(StandardCharsets.UTF_8);

      Optional<ShapedObject> object = alike.read(bytes, 2, bytes.length);

      ShapedObject parsed = parse(json);
      if (object.isPresent()) {
        read++;
        assertThat(object.get().toObject()).as(json).isEqualTo(parsed.toObject());
        assertThat(object.get().shape()).as(json).isSameAs(parsed.shape());
        assertThat(alike.end()).as(json).isEqualTo(bytes.length - 1);
      } else {
        alike.learn(bytes, 2, bytes.length - 1, parsed);
      }
    }
    assertThat(read).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": \"x\", \"b\": 1",
        "{\"a\": \"x",
        "{\"a\": \"x\ty\", \"b\": 1}",
        "{\"a\": \"x\", \"b\": 01}",
        "{\"a\": \"x\", \"b\": -}",
        "{\"a\": \"x\", \"b\": 1.}",
        "{\"a\": \"x\",  \"b\": 1}",
        "{\"A\": \"x\", \"b\": 1}",
        "{\"a\": \"x\", \"b\": tru}",
        ""
      })
  void leavesToTheParserWhatIsWrittenOtherwise(String json) throws IOException {
    String known = "{\"a\": \"v\", \"b\": 12}";
    byte[] bytes = known.getBytes(StandardCharsets.UTF_8);
    alike.learn(bytes, 0, bytes.length, parse(known));

    byte[] other = json.getBytes(StandardCharsets.UTF_8);
    assertThat(alike.read(other, 0, other.length)).isEmpty();
    assertThat(alike.read(bytes, 0, bytes.length)).isPresent();
  }

  @Test
  void doesNotReadBeyondItsPart() throws IOException {
    String known = "{\"a\": 12}";
    byte[] bytes = known.getBytes(StandardCharsets.UTF_8);
    alike.learn(bytes, 0, bytes.length, parse(known));

    for (int to = 0; to < bytes.length; to++) {
      assertThat(alike.read(bytes, 0, to)).isEmpty();
    }
  }

  /** Few keys in few ways to write them, many kinds of values. */
  private static String object(Random random) {
    String gap = random.nextInt(4) == 0 ? " " : "";
    StringBuilder json = new StringBuilder("{");
    String separator = "";
    for (String key : new String[] {"id", "size", "on", "in"}) {
      if (random.nextInt(6) > 0) {
        json.append(separator).append('"').append(key).append("\":").append(gap);
        json.append(key.equals("in") ? "{\"at\":" + value(random) + "}" : value(random));
        separator = "," + gap;
      }
    }
    return json.append('}').toString();
  }

  private static String value(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> OTHERS[random.nextInt(OTHERS.length)];
      case 1 -> NUMBERS[random.nextInt(NUMBERS.length)];
      default -> TEXTS[random.nextInt(3)];
      case 4 -> TEXTS[random.nextInt(TEXTS.length)];
    };
  }

  private ShapedObject parse(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (JsonParser parser = ShapeReader.open(bytes, 0, bytes.length)) {
      parser.nextToken();
      return shapes.read(parser).orElseThrow();
    }
  }
}
