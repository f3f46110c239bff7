package dev.portcullis.importer.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceId;
import dev.portcullis.importer.inventory.InventoryFact.PlacedFact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading by parts gives what reading record by record gives. */
class ChunkParserTest {

  private static final String ID =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/keys/k";

  private static final String KEY =
      """
      "id": "%s", "name": "k", "type": "Microsoft.KeyVault.Data/vaults/keys\"\
      """
          .formatted(ID);

  /** Members as they may be, and nearly all of what must not be passed over. */
  private static final List<String> MEMBERS =
      List.of(
          "\"keyType\": \"RSA\"",
          "\"keySize\": 2048",
          "\"attributes\": {\"createdOn\": \"2026-01-01T00:00:00Z\", \"enabled\": true}",
          "\"attributes\": {\"createdOn\": 1700000000}",
          "\"attributes\": {\"created\": \"2026-01-01T00:00:00Z\"}",
          "\"attributes\": {\"expiresOn\": \"2026-01-01T00:00:00+02:00\"}",
          "\"attributes\": {\"expiresOn\": \"never\"}",
          "\"attributes\": {\"expiresOn\": null}",
          "\"attributes\": {\"other\": null, \"more\": {}}",
          "\"attributes\": \"none\"",
          "\"Attributes\": {\"exp\": 1700000000}",
          "\"scheduledRotationDate\": \"2026-05-01T00:00:00Z\"",
          "\"scheduledRotationDate\": 1700000000",
          "\"scheduledRotationDate\": null",
          "\"ScheduledRotationDate\": \"soon\"",
          "\"value\": \"secret\"",
          "\"VALUE\": \"secret\"",
          "\"value\": [{%s}]".formatted(KEY),
          "\"d\": \"private\"",
          "\"key\": {\"kid\": \"x\", \"d\": \"private\"}",
          "\"properties\": {\"value\": \"secret\", \"other\": 1}",
          "\"properties\": {\"validityInMonths\": 12}",
          "\"nextLink\": \"https://next\"",
          "\"tags\": {\"a\": \"b\"}",
          "\"sans\": [\"a\", {\"b\": 1}]",
          "\"Id\": \"other\"");

  private static final List<String> OTHERS =
      List.of(
          "{\"id\": \"/subscriptions/s/resourceGroups/g/providers/a/b/c\", \"type\": \"a/b\"}",
          "{\"type\": \"Microsoft.KeyVault.Data/vaults/keys\", \"id\": \"k\", \"name\": \"k\"}",
          "{\"kid\": \"https://v.vault.azure.net/keys/k/1\", \"key\": {\"kty\": \"RSA\"}}",
          "{}",
          "{%s}  {%s}".formatted(KEY, KEY),
          "");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isReadingRecordByRecord(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 400; line++) {
      text.append(random.nextInt(5) == 0 ? other(random) : key(random)).append('\n');
    }

    ReadChunk chunk = parse(text.toString());

    assertThat(chunk.stoppedAt()).isEmpty();
    assertThat(shown(chunk.records())).isEqualTo(shown(oneByOne(text.toString())));
  }

  @Test
  void passesOnAsItIsWhatNeedsNoChange() {
    ReadChunk chunk = parse("{%s, \"keySize\": 2048}\n".formatted(KEY));

    PlacedFact key = (PlacedFact) chunk.records().get(0).fact();
    assertThat(key.resource().shaped()).isPresent();
  }

  @Test
  void componentsOfAVaultShareItsId() {
    List<String> vaults = List.of("one", "one", "on", "one/keys");
    String text =
        vaults.stream()
            .map(
                vault ->
                    """
                    {"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/\
                    %s/keys/k", "name": "k", "type": "Microsoft.KeyVault.Data/vaults/keys"}
                    """
                        .formatted(vault))
            .collect(Collectors.joining());

    List<Resource> keys =
        parse(text).records().stream()
            .map(ReadRecord::fact)
            .filter(PlacedFact.class::isInstance)
            .map(fact -> ((PlacedFact) fact).resource())
            .toList();

    assertThat(keys).hasSize(4).allSatisfy(key -> assertThat(key.shaped()).isPresent());
    assertThat(keys)
        .extracting(key -> key.vaultId().orElseThrow())
        .containsExactlyElementsOf(
            keys.stream().map(key -> ResourceId.vault(key.id()).orElseThrow()).toList());
    assertThat(keys.get(1).vaultId().orElseThrow()).isSameAs(keys.get(0).vaultId().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "7", "{\"a\": 1, \"a\": 2}", "{\"a\": ", "{\"a\": \"\t\"}", "nul"})
  void stopsBeforeWhatMustBeReadOtherwise(String stop) {
    String before = "{%s}\n".formatted(KEY);

    ReadChunk chunk = parse(before + stop + "\n{%s}\n".formatted(KEY));

    assertThat(chunk.records()).hasSize(1);
    assertThat(chunk.stoppedAt()).hasValue(before.length());
  }

  private static ReadChunk parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ChunkParser().parse(new Chunk(bytes, bytes.length, 0));
  }

  private static List<ReadRecord> oneByOne(String text) throws IOException {
    List<ReadRecord> records = new ArrayList<>();
    try (RecordReader reader =
        new RecordReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      for (Optional<InventoryRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        InventoryRecord record = next.get();
        records.add(
            new ReadRecord(RecordMapper.map(record.content()), record.offset(), record.leftOut()));
      }
    }
    return records;
  }

  private static List<String> shown(List<ReadRecord> records) {
    return records.stream().map(ReadRecord::toString).toList();
  }

  private static String other(Random random) {
    return OTHERS.get(random.nextInt(OTHERS.size()));
  }

  private static String key(Random random) {
    StringBuilder text = new StringBuilder("{").append(KEY);
    List<String> keys = new ArrayList<>();
    for (int member = random.nextInt(4); member > 0; member--) {
      String chosen = MEMBERS.get(random.nextInt(MEMBERS.size()));
      String key = chosen.substring(0, chosen.indexOf(':'));
      if (!keys.contains(key)) {
        keys.add(key);
        text.append(", ").append(chosen);
      }
    }
    return text.append('}').toString();
  }
}
