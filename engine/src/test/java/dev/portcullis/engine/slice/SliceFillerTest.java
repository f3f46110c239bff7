package dev.portcullis.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceFillerTest {

  private final List<Slice> slices = new ArrayList<>();

  @Test
  void sortsResourcesByTypeWithoutRegardToCase() {
    fill(resource("k/v", "a"), resource("k/s", "b"), resource("K/V", "c"));

    assertThat(slices).extracting(Slice::type).containsExactly("k/v", "k/s");
    assertThat(names(slices.get(0))).containsExactly("a", "c");
    assertThat(names(slices.get(1))).containsExactly("b");
  }

  @Test
  void handsOnASliceAsSoonAsItIsFull() {
    fill(
        IntStream.range(0, 1_025).mapToObj(i -> resource("k/v", "n" + i)).toArray(Resource[]::new));

    assertThat(slices).extracting(Slice::size).containsExactly(1_024, 1);
    assertThat(names(slices.get(1))).containsExactly("n1024");
  }

  @Test
  void handsOnNothingWhereNothingCame() {
    fill();

    assertThat(slices).isEmpty();
  }

  private void fill(Resource... resources) {
    try (SliceFiller filler = new SliceFiller(new Run(new BareEnvironment()), slices::add)) {
      List.of(resources).forEach(filler::add);
    }
  }

  private static Resource resource(String type, String name) {
    return new Resource(
        new ObjectValue(Map.of("type", new TextValue(type), "name", new TextValue(name))));
  }

  private static List<String> names(Slice slice) {
    return IntStream.range(0, slice.size()).mapToObj(slice::resource).map(Resource::name).toList();
  }
}
