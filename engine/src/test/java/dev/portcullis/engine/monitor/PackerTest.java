package dev.portcullis.engine.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackerTest {

  private static final String KEY =
      """
      {"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-0001/keys/%s",
       "name": "%s", "type": "Microsoft.KeyVault.Data/vaults/keys", "keyType": "RSA-HSM",
       "keySize": 3072, "attributes": {"enabled": true, "createdOn": "2025-01-31T10:00:00Z",
       "expiresOn": "2027-01-31T10:00:00Z"}}
      """;

  private static final String PREFIX =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-0001";

  private final PackingDictionary dictionary = new PackingDictionary();
  private final Packer packer = new Packer(dictionary);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\": \"\", \"type\": \"\"}",
        "{\"ID\": \"/x\", \"copy\": \"/x\"}",
        "{\"n\": [0, -0, 007e1, 1.50, 9223372036854775807, -9223372036854775808, 1e400]}",
        "{\"t\": [\"\", \"é\", \"€\", \"\\ud800\", \"+\", \"2026-11-24T08:00:00Z\"]}",
        "{\"t\": [\"0001-01-01T00:00:00Z\", \"9999-12-31T23:59:59Z\", \"2026-02-30T00:00:00Z\"]}",
        "{\"a\": {\"A\": null, \"a\": true, \"\": [[], {}]}}"
      })
  void whatIsPackedComesBackToTheLetter(String json) throws Exception {
    ObjectValue content = (ObjectValue) ValueReader.read(json.replace("007e1", "7e1"));

    assertThat(unpack(packer.pack(content, ""), "")).isEqualTo(content);
    assertThat(unpack(packer.pack(content, ""), "")).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyValueComesBackToTheLetter(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Map<String, Value> members = new LinkedHashMap<>();
      members.put("id", new TextValue("/prefix/" + random.nextInt(20)));
      members.put("v", value(random, 0));
      ObjectValue content = new ObjectValue(members);
      String prefix = random.nextBoolean() ? "/prefix" : "/other";

      assertThat(unpack(packer.pack(content, prefix), prefix))
          .as("seed %d", seed)
          .isEqualTo(content);
    }
  }

  @Test
  void aKeyTakesAThirdOfItsJson() throws Exception {
    int packed = 0;
    for (int i = 0; i < 10; i++) {
      String name = "encryption-key-" + i;
      packed =
          packer.pack((ObjectValue) ValueReader.read(KEY.formatted(name, name)), PREFIX).length;
    }

    assertThat(packed).isLessThan(KEY.length() / 3);
  }

  @Test
  void theDictionaryStaysSmallWhateverPassesThrough() {
    Map<String, Value> members = new LinkedHashMap<>();
    for (int i = 0; i < 100_000; i++) {
      members.clear();
      members.put("key " + i, new TextValue("text " + i));
      ObjectValue content = new ObjectValue(members);
      assertThat(unpack(packer.pack(content, ""), "")).isEqualTo(content);
    }

    assertThat(dictionary.size()).isLessThan(25_000);
  }

  private ObjectValue unpack(byte[] packed, String prefix) {
    Unpacker unpacker = new Unpacker(dictionary, packed, prefix);
    unpacker.type();
    return unpacker.content();
  }

  private static Value value(Random random, int depth) {
    return switch (random.nextInt(depth > 3 ? 6 : 8)) {
      case 0 -> NullValue.NULL;
      case 1 -> BooleanValue.of(random.nextBoolean());
      case 2 -> NumberValue.of(random.nextLong() >> random.nextInt(64));
      case 3 -> new NumberValue(random.nextInt() + "." + random.nextInt(100));
      case 4 -> new TextValue("text " + random.nextInt(50));
      case 5 -> new TextValue(Character.toString(random.nextInt(0xD800)));
      case 6 -> {
        List<Value> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          elements.add(value(random, depth + 1));
        }
        yield new ArrayValue(elements);
      }
      default -> {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          members.put("key" + random.nextInt(10), value(random, depth + 1));
        }
        yield new ObjectValue(members);
      }
    };
  }
}
