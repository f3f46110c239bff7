package dev.portcullis.engine.monitor;

import java.util.BitSet;
import java.util.List;

/**
 * Finds whom a change of a resource touches: the policies that read a place at which two packed
 * forms of it differ. Nothing is unpacked for it. Places are followed as long as the objects there
 * have the same keys.
 */
final class PackedDifference {

  private final PackingDictionary dictionary;
  private final PackedReader before;
  private final PackedReader after;
  private final BitSet touched = new BitSet();

  private PackedDifference(PackingDictionary dictionary, byte[] before, byte[] after) {
    this.dictionary = dictionary;
    this.before = new PackedReader(dictionary, before);
    this.after = new PackedReader(dictionary, after);
  }

  /** The policies that may say something else now; more rather than fewer. */
  static BitSet touched(
      PackingDictionary dictionary, byte[] before, byte[] after, Readers readers) {
    PackedDifference difference = new PackedDifference(dictionary, before, after);
    difference.compare(readers);
    return difference.touched;
  }

  private void compare(Readers readers) {
    boolean sameId = nextIsSame();
    boolean sameType = nextIsSame();
    if (sameId && sameType) {
      compareValues(readers);
    } else {
      touched.or(readers.all());
    }
  }

  private boolean nextIsSame() {
    int placeBefore = before.place();
    int placeAfter = after.place();
    before.skip();
    after.skip();
    return before.isSameSince(placeBefore, after, placeAfter)
        || isSameText(placeBefore, placeAfter);
  }

  /** A text that came again has a number, which it had not when it came first. */
  private boolean isSameText(int placeBefore, int placeAfter) {
    int endBefore = before.place();
    int endAfter = after.place();
    before.moveTo(placeBefore);
    after.moveTo(placeAfter);
    boolean same =
        (before.tag() == Tag.KNOWN) != (after.tag() == Tag.KNOWN)
            && isText(before.tag())
            && isText(after.tag())
            && before.text().equals(after.text());
    before.moveTo(endBefore);
    after.moveTo(endAfter);
    return same;
  }

  private static boolean isText(int tag) {
    return tag == Tag.KNOWN || tag == Tag.LATIN || tag == Tag.WIDE;
  }

  /** Compares what stands in front of both; whether it differs indeed. */
  private boolean compareValues(Readers readers) {
    if (before.tag() == Tag.SHAPED && after.tag() == Tag.SHAPED) {
      before.next();
      after.next();
      long shape = before.number();
      if (shape == after.number()) {
        boolean differs = compareMembers(dictionary.keys((int) shape), readers);
        if (differs) {
          touched.or(readers.here());
        }
        return differs;
      }
    }
    touched.or(readers.all());
    return true;
  }

  private boolean compareMembers(List<String> keys, Readers readers) {
    boolean differs = false;
    for (String key : keys) {
      int placeBefore = before.place();
      int placeAfter = after.place();
      if (!nextIsSame()) {
        Readers member = readers.member(key);
        differs |= member == null || compareMember(placeBefore, placeAfter, member);
      }
    }
    return differs;
  }

  private boolean compareMember(int placeBefore, int placeAfter, Readers readers) {
    int endBefore = before.place();
    int endAfter = after.place();
    before.moveTo(placeBefore);
    after.moveTo(placeAfter);
    boolean differs = compareValues(readers);
    before.moveTo(endBefore);
    after.moveTo(endAfter);
    return differs;
  }
}
