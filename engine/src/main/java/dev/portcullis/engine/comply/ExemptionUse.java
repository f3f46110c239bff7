package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.Exemption;
import java.util.List;

/**
 * What an exemption did in a scan.
 *
 * @param exemption the exemption
 * @param objects how many objects are exempt by it from a policy that speaks of them
 * @param needed how many of them would not comply without it
 * @param notices what somebody should know of it; none where all is well
 */
public record ExemptionUse(Exemption exemption, long objects, long needed, List<Notice> notices) {

  public ExemptionUse {
    notices = List.copyOf(notices);
  }

  /** What somebody should know of an exemption. */
  public enum Notice {
    /** It has no force any more. */
    EXPIRED("expired", "has expired"),
    /** It will have no force soon. */
    ENDS_SOON("endsSoon", "ends soon"),
    /** No assignment has the id or name that it gives. */
    UNKNOWN_ASSIGNMENT("unknownAssignment", "is from an assignment that was not read"),
    /** The assignment has no policy of a name that it gives. */
    UNKNOWN_REFERENCE("unknownReference", "names a policy that the assignment does not have"),
    /** No object that it covers is judged by its assignment. */
    COVERS_NOTHING("coversNothing", "covers no object that is judged"),
    /** Every object that it covers complies without it. */
    NOT_NEEDED("notNeeded", "is not needed: all that it covers complies");

    private final String wireName;
    private final String words;

    Notice(String wireName, String words) {
      this.wireName = wireName;
      this.words = words;
    }

    /** Its name in JSON output. */
    public String wireName() {
      return wireName;
    }

    /** What is said of the exemption, for a sentence. */
    public String words() {
      return words;
    }
  }
}
