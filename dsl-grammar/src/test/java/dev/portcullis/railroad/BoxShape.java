package dev.portcullis.railroad;

import java.util.List;

/**
 * A box with text in it.
 *
 * @param kind the class of its style
 * @param isRound whether its ends are round, as those of words are
 */
record BoxShape(String kind, boolean isRound, List<String> lines) implements Shape {

  private static final int LINE = 20;
  private static final int PADDING = 3;
  private static final int SIDE = 11;

  BoxShape {
    lines = List.copyOf(lines);
  }

  @Override
  public int width() {
    return lines.stream().mapToInt(Canvas::textWidth).max().orElse(0) + 2 * SIDE;
  }

  @Override
  public int up() {
    return LINE / 2 + PADDING;
  }

  @Override
  public int down() {
    return lines.size() * LINE - LINE / 2 + PADDING;
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int corner = isRound ? up() : 0;
    canvas.box(kind, x, y - up(), width(), up() + down(), corner, lines);
  }
}
