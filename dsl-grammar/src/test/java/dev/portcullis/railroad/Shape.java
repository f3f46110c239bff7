package dev.portcullis.railroad;

/** A drawn track: it is entered on its left and left on its right, both at the same height. */
interface Shape {

  /** From its entry to its exit. */
  int width();

  /** How far it reaches above the entry. */
  int up();

  /** How far it reaches below the entry. */
  int down();

  /** Draws it with its entry at this point. */
  void draw(Canvas canvas, int x, int y);
}
