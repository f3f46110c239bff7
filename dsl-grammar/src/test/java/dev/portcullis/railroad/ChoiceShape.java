package dev.portcullis.railroad;

import java.util.List;

/** Shapes one below the other, of which one is travelled. */
record ChoiceShape(List<Shape> shapes) implements Shape {

  private static final int GAP = 10;
  private static final int SIDE = 2 * Canvas.RADIUS;

  ChoiceShape {
    shapes = List.copyOf(shapes);
  }

  @Override
  public int width() {
    return inner() + 2 * SIDE;
  }

  @Override
  public int up() {
    return shapes.get(0).up();
  }

  @Override
  public int down() {
    int last = shapes.size() - 1;
    return offset(last) + shapes.get(last).down();
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int left = x + SIDE;
    int right = left + inner();
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      int shapeY = y + offset(i);
      int end = left + shape.width();
      shape.draw(canvas, left, shapeY);
      if (shape.width() == 0) {
        canvas.line(left, shapeY, right);
      }
      if (i == 0) {
        canvas.line(x, y, left);
        canvas.line(shape.width() == 0 ? right : end, y, right + SIDE);
      } else {
        canvas.bend(x, y, x + Canvas.RADIUS, shapeY, left);
        canvas.bend(end, shapeY, right + Canvas.RADIUS, y, right + SIDE);
      }
    }
  }

  private int inner() {
    return shapes.stream().mapToInt(Shape::width).max().orElse(0);
  }

  /** How far below the entry a shape has its own. */
  private int offset(int index) {
    int y = 0;
    for (int i = 1; i <= index; i++) {
      int room = shapes.get(i - 1).down() + GAP + shapes.get(i).up();
      y += Math.max(room, 2 * Canvas.RADIUS);
    }
    return y;
  }
}
