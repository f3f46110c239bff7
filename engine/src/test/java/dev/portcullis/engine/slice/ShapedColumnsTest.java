package dev.portcullis.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.alias.FieldResolver;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ShapeReader;
import dev.portcullis.engine.value.ShapedObject;
import dev.portcullis.engine.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as rows of values is what is read as trees. */
class ShapedColumnsTest {

  private static final List<String> NAMES = List.of("a", "A", "b", "type", "name", "tags", "ä", "");
  private static final List<String> FIELDS =
      List.of("a", "A.b", "b.a", "a.a.a", "b[*]", "a[*].b", "type", "name", "tags", "tags.a");
  private static final List<String> SCALARS =
      List.of(
          "\"\"",
          "\"x\"",
          "\"\\u00e4\\n\"",
          "\"2026-11-24T08:00:00Z\"",
          "0",
          "-0",
          "7",
          "1.0",
          "12345678901234567890",
          "1e400",
          "true",
          "false",
          "null");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void areThoseOfTrees(long seed) throws Exception {
    Random random = new Random(seed);
    List<Resource> shaped = new ArrayList<>();
    List<Resource> trees = new ArrayList<>();
    ShapeReader reader = new ShapeReader();
    for (int row = 0; row < 300; row++) {
      String text = object(random, 0);
      Optional<ShapedObject> object = read(text, reader);
      if (object.isPresent()) {
        shaped.add(new Resource(object.get()));
        trees.add(new Resource((ObjectValue) ValueReader.read(text)));
      }
    }

    assertThat(shaped).hasSizeGreaterThan(150).isEqualTo(trees);
    Slice ofShaped = new Slice(shaped, new Run(new BareEnvironment()));
    Slice ofTrees = new Slice(trees, new Run(new BareEnvironment()));
    FieldResolver fields = new FieldResolver(AliasCatalog.builtIn());
    for (String field : FIELDS) {
      ColumnSource source = FieldSources.of(fields.resolve(field));
      Column one = ofShaped.column(source);
      Column other = ofTrees.column(source);
      for (int row = 0; row < shaped.size(); row++) {
        assertThat(one.value(row))
            .as("seed %d, row %d, field %s of %s", seed, row, field, trees.get(row))
            .isEqualTo(other.value(row));
      }
      assertThat(one.integers().rows()).hasToString(other.integers().rows().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1, \"a\": 2}",
        "{\"b\": {\"a\": 1, \"c\": {}, \"a\": 2}}",
        "{\"a\": [{\"b\": 1, \"b\": 1}]}"
      })
  void refusesKeysThatAreThereTwice(String text) throws Exception {
    ShapeReader reader = new ShapeReader();

    assertThat(read(text, reader)).isEmpty();
    assertThat(read(text, reader)).isEmpty();
    assertThat(read("{\"a\": 1, \"b\": {\"a\": 2}, \"c\": [{\"a\": 3}]}", reader)).isPresent();
  }

  private static Optional<ShapedObject> read(String text, ShapeReader reader) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (JsonParser json = ShapeReader.open(bytes, 0, bytes.length)) {
      json.nextToken();
      return reader.read(json);
    }
  }

  private static String object(Random random, int depth) {
    StringBuilder text = new StringBuilder("{");
    for (int member = random.nextInt(5); member > 0; member--) {
      text.append(text.length() > 1 ? ", " : "")
          .append('"')
          .append(NAMES.get(random.nextInt(NAMES.size())))
          .append("\": ")
          .append(value(random, depth + 1));
    }
    return text.append('}').toString();
  }

  private static String value(Random random, int depth) {
    int kind = depth > 3 ? 0 : random.nextInt(4);
    return switch (kind) {
      case 1 -> object(random, depth);
      case 2 -> "[" + value(random, depth + 1) + ", " + value(random, depth + 1) + "]";
      default -> SCALARS.get(random.nextInt(SCALARS.size()));
    };
  }
}
