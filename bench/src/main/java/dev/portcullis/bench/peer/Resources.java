package dev.portcullis.bench.peer;

import com.fasterxml.jackson.core.JsonParser;
import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.ComponentGenerator;
import dev.portcullis.bench.data.ComponentJson;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.SliceFiller;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ShapeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Components as the engine takes them: resources, and slices of them. */
public final class Resources {

  static final Environment ENVIRONMENT =
      Estate.of(
          PolicyInstants.instant(ComponentGenerator.NOW), ObjectValue.EMPTY, List.<Resource>of());

  private Resources() {}

  /** Components as a long inventory is read, out of the JSON that stands for them. */
  static List<Resource> of(List<Component> components) {
    List<Resource> resources = new ArrayList<>();
    ShapeReader reader = new ShapeReader();
    StringBuilder text = new StringBuilder();
    for (Component component : components) {
      text.setLength(0);
      ComponentJson.append(component, text);
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      try (JsonParser json = ShapeReader.open(bytes, 0, bytes.length)) {
        json.nextToken();
        resources.add(new Resource(reader.read(json).orElseThrow()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return resources;
  }

  /** Slices of so many components. */
  public static List<Slice> generated(int components) {
    ComponentGenerator generator = new ComponentGenerator(1);
    return slices(of(LongStream.range(0, components).mapToObj(generator::component).toList()));
  }

  /** Slices of resources, in a run of their own. */
  static List<Slice> slices(List<Resource> resources) {
    List<Slice> slices = new ArrayList<>();
    try (SliceFiller filler = new SliceFiller(new Run(ENVIRONMENT), slices::add)) {
      resources.forEach(filler::add);
    }
    return slices;
  }
}
