package dev.portcullis.engine.comply;

/**
 * How objects stand under several policies together, each object in the strongest of its states.
 *
 * @param kind what holds the policies together
 * @param id the id of the assignment, the definition or the initiative; of a group its name
 * @param title what people call it
 * @param objects the objects by state
 * @param resources the resources they belong to by state; the service counts these
 */
public record RollUp(
    Kind kind, String id, String title, StateCounts objects, StateCounts resources) {

  /** What holds policies together. */
  public enum Kind {
    /** All policies that one assignment brings. */
    ASSIGNMENT("assignment"),
    /** One definition, whoever assigns it. */
    DEFINITION("definition"),
    /** All policies of one initiative, whoever assigns it. */
    INITIATIVE("initiative"),
    /** One group of an initiative, such as a control of a regulation. */
    GROUP("group");

    private final String wireName;

    Kind(String wireName) {
      this.wireName = wireName;
    }

    /** Its name in JSON output. */
    public String wireName() {
      return wireName;
    }
  }
}
