package dev.portcullis.railroad;

import java.util.List;

/** Rows that are travelled one after the other, each from the left. */
record StackShape(List<Shape> rows) implements Shape {

  private static final int GAP = 12;
  private static final int SIDE = 2 * Canvas.RADIUS;

  StackShape {
    rows = List.copyOf(rows);
  }

  @Override
  public int width() {
    return inner() + 4 * SIDE;
  }

  @Override
  public int up() {
    return rows.get(0).up();
  }

  @Override
  public int down() {
    return lastY() + rows.get(rows.size() - 1).down();
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int left = x + SIDE;
    int right = left + inner();
    int rowY = y;
    canvas.line(x, y, left);
    for (int i = 0; i < rows.size(); i++) {
      Shape row = rows.get(i);
      row.draw(canvas, left, rowY);
      int end = left + row.width();
      if (i + 1 < rows.size()) {
        int between = rowY + row.down() + GAP;
        canvas.bend(end, rowY, right + SIDE, between, right);
        canvas.line(left, between, right);
        rowY = nextY(i, rowY);
        canvas.bend(left, between, x + SIDE / 2, rowY, left);
      } else {
        canvas.bend(end, rowY, right + 2 * SIDE, y, x + width());
      }
    }
  }

  private int inner() {
    return rows.stream().mapToInt(Shape::width).max().orElse(0);
  }

  private int lastY() {
    int y = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      y = nextY(i, y);
    }
    return y;
  }

  private int nextY(int row, int y) {
    int room = Math.max(GAP + rows.get(row + 1).up(), 2 * Canvas.RADIUS);
    return y + rows.get(row).down() + GAP + room;
  }
}
