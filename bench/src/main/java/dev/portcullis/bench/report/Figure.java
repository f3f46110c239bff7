package dev.portcullis.bench.report;

/**
 * One line of the table.
 *
 * @param name what was measured
 * @param value the figure; not a number where the row is void
 * @param unit what it counts
 * @param ratio the figure against that of the section's yardstick; not a number where it has none
 * @param remark what else there is to say
 */
public record Figure(String name, double value, String unit, double ratio, String remark) {

  /** A figure that is compared with nothing. */
  public static Figure of(String name, double value, String unit, String remark) {
    return new Figure(name, value, unit, Double.NaN, remark);
  }

  /** A row that has no figure, and why. */
  public static Figure none(String name, String why) {
    return new Figure(name, Double.NaN, "", Double.NaN, why);
  }

  /** Whether there is a figure. */
  public boolean isThere() {
    return !Double.isNaN(value);
  }
}
