package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.Shape;
import dev.portcullis.engine.value.ShapedObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of a slice's resources: a path is looked up once for each of them, not once for each
 * row.
 */
final class SliceShapes {

  private static final short NONE = -1;

  private final List<Shape> shapes = new ArrayList<>();
  private final short[] shapeOfRow;
  private final @Nullable ShapedObject[] objects;
  private short last;

  SliceShapes(List<Resource> resources) {
    this.shapeOfRow = new short[resources.size()];
    this.objects = new @Nullable ShapedObject[resources.size()];
    for (int row = 0; row < shapeOfRow.length; row++) {
      ShapedObject object = resources.get(row).shaped().orElse(null);
      objects[row] = object;
      if (object == null) {
        shapeOfRow[row] = NONE;
      } else {
        shapeOfRow[row] = number(object.shape());
      }
    }
  }

  /** The number of a shape. There are few, and mostly it is that of the row before. */
  @SuppressWarnings("ReferenceEquality") // Equal shapes that are two cost a look more, no more.
  private short number(Shape shape) {
    if (last < shapes.size() && shapes.get(last) == shape) {
      return last;
    }
    for (last = 0; last < shapes.size(); last++) {
      if (shapes.get(last) == shape) {
        return last;
      }
    }
    shapes.add(shape);
    return last;
  }

  /** Adds what stands at a path of keys in each row to a column. */
  void add(ValuePath path, Slice slice, ColumnBuilder column) {
    int[] places = new int[shapes.size()];
    if (places.length > 0) {
      String[] keys = path.keys();
      for (int number = 0; number < places.length; number++) {
        places[number] = shapes.get(number).place(keys);
      }
    }
    for (int row = 0; row < shapeOfRow.length; row++) {
      ShapedObject object = objects[row];
      int place = object == null ? Shape.OBJECT : places[shapeOfRow[row]];
      if (place >= 0 && object != null) {
        column.addHeld(object.at(place));
      } else if (place == Shape.MISSING) {
        column.addMissing();
      } else {
        column.add(path.read(slice.resource(row).content()));
      }
    }
  }
}
