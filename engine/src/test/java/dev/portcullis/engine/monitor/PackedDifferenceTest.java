package dev.portcullis.engine.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueReader;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedDifferenceTest {

  private static final String RESOURCE =
      """
      {"id": "/r", "type": "T", "kind": "k", "tags": {"a": "1", "b": "2"},
       "properties": {"deep": {"er": 1}, "list": [{"x": 1}, {"x": 2}]}}
      """;

  private final PackingDictionary dictionary = new PackingDictionary();
  private final Packer packer = new Packer(dictionary);

  @Test
  void onlyThoseAreTouchedWhoReadWhatChanged() throws MalformedJson {
    assertThat(touched("\"1\"", "\"3\"", "tags.a", "tags.b", "kind", "properties.deep.er"))
        .containsExactly("tags.a");
    assertThat(touched("\"er\": 1", "\"er\": 2", "tags.a", "properties.deep.er", "kind"))
        .containsExactly("properties.deep.er");
  }

  @Test
  void whoReadsAWholeIsTouchedByAPart() throws MalformedJson {
    assertThat(touched("\"x\": 2", "\"x\": 3", "properties.list[*].x", "kind", "tags"))
        .containsExactly("properties.list[*].x");
    assertThat(touched("\"1\"", "\"3\"", "tags", "kind")).containsExactly("tags");
  }

  @Test
  void keysAreFoundInAnyCase() throws MalformedJson {
    assertThat(touched("\"1\"", "\"3\"", "tags.A", "kind")).containsExactly("tags.A");
  }

  @Test
  void otherKeysTouchAllBelow() throws MalformedJson {
    assertThat(touched("\"a\": \"1\"", "\"c\": \"1\"", "tags.a", "tags.b", "kind"))
        .containsExactly("tags.a", "tags.b");
    assertThat(touched("{\"er\": 1}", "7", "properties.deep.er", "tags.a"))
        .containsExactly("properties.deep.er");
  }

  @Test
  void whatAResourceIsTouchesEveryone() throws MalformedJson {
    assertThat(touched("\"/r\"", "\"/R\"", "tags.a", "kind")).containsExactly("tags.a", "kind");
    assertThat(touched("\"T\"", "\"t\"", "tags.a", "kind")).containsExactly("tags.a", "kind");
  }

  @Test
  void whatNobodyReadsTouchesNobody() throws MalformedJson {
    assertThat(touched("\"k\"", "\"l\"", "tags.a", "properties.deep.er")).isEmpty();
  }

  /** Which of the fields are read by a policy that a replacement touches. */
  private List<String> touched(String part, String other, String... fields) throws MalformedJson {
    List<BoundPolicy> policies =
        Stream.of(fields)
            .map(
                field ->
                    PolicyReadsTest.policy(
                        "{\"field\": \"%s\", \"equals\": \"x\"}".formatted(field),
                        "{\"effect\": \"audit\"}"))
            .toList();
    assertThat(RESOURCE).contains(part);
    BitSet touched =
        PackedDifference.touched(
            dictionary, pack(RESOURCE), pack(RESOURCE.replace(part, other)), Readers.of(policies));
    return touched.stream().mapToObj(policy -> fields[policy]).toList();
  }

  private byte[] pack(String json) throws MalformedJson {
    return packer.pack((ObjectValue) ValueReader.read(json), "");
  }
}
