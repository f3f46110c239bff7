package dev.portcullis.railroad;

import java.util.List;

/** Shapes one after the other; none is a line. */
record RowShape(List<Shape> shapes) implements Shape {

  static final int GAP = 14;

  RowShape {
    shapes = List.copyOf(shapes);
  }

  @Override
  public int width() {
    return shapes.stream().mapToInt(shape -> shape.width() + GAP).sum()
        - (shapes.isEmpty() ? 0 : GAP);
  }

  @Override
  public int up() {
    return shapes.stream().mapToInt(Shape::up).max().orElse(0);
  }

  @Override
  public int down() {
    return shapes.stream().mapToInt(Shape::down).max().orElse(0);
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int at = x;
    for (Shape shape : shapes) {
      if (at > x) {
        canvas.line(at - GAP, y, at);
      }
      shape.draw(canvas, at, y);
      at += shape.width() + GAP;
    }
  }
}
