package dev.portcullis.railroad;

/** A shape that may be travelled again, on the way back through another one. */
record LoopShape(Shape shape, Shape back) implements Shape {

  private static final int GAP = 8;
  private static final int SIDE = 2 * Canvas.RADIUS;

  @Override
  public int width() {
    return inner() + 2 * SIDE;
  }

  @Override
  public int up() {
    return shape.up();
  }

  @Override
  public int down() {
    return backOffset() + back.down();
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int left = x + SIDE;
    int right = left + inner();
    int backY = y + backOffset();
    canvas.line(x, y, left);
    shape.draw(canvas, left, y);
    canvas.line(left + shape.width(), y, right + SIDE);
    int backLeft = left + (inner() - back.width()) / 2;
    canvas.bend(right, y, right + Canvas.RADIUS, backY, backLeft + back.width());
    back.draw(canvas, backLeft, backY);
    canvas.bend(left, y, x + Canvas.RADIUS, backY, backLeft);
  }

  private int inner() {
    return Math.max(shape.width(), back.width());
  }

  private int backOffset() {
    return Math.max(shape.down() + GAP + back.up(), 2 * Canvas.RADIUS);
  }
}
