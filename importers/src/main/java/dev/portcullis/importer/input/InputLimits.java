package dev.portcullis.importer.input;

/**
 * How much of an input is read. What is beyond is told, never cut off in silence.
 *
 * @param textBytes the largest file that is held as a text: policies, assignments, certificates
 * @param standardInputBytes the most that standard input may hold, since it can be read only once
 * @param recordsHeld how many records of one inventory are held in memory; a longer inventory is
 *     read as a stream
 * @param files how many files are looked at
 * @param folderDepth how many folders may lie in each other
 * @param unpackedBytes what a compressed file may unpack to, whatever its size
 * @param unpackedRatio how many times its size a compressed file may unpack to beyond that
 */
public record InputLimits(
    int textBytes,
    int standardInputBytes,
    int recordsHeld,
    int files,
    int folderDepth,
    long unpackedBytes,
    int unpackedRatio) {

  /** What the command uses. */
  public static final InputLimits DEFAULT =
      new InputLimits(16 << 20, 256 << 20, 50_000, 200_000, 64, 64L << 20, 200);
}
