package dev.portcullis.engine.comply;

/**
 * Why an assigned policy has judged no object: zero matches never stand alone.
 *
 * @param reason the reason
 * @param text the same for people, with the figures
 */
public record NotStarted(Reason reason, String text) {

  /** Why nothing was judged. */
  public enum Reason {
    /** The effect is disabled. */
    DISABLED("disabled"),
    /** The definition stands for a control that somebody attests; its rule can never match. */
    STATIC("static"),
    /** Only the provider of its mode can judge by it. */
    BY_PROVIDER("byProvider"),
    /** No resource was read at all. */
    NOTHING_READ("nothingRead"),
    /** Nothing that was read lies in the scope of the assignment, or all of it is left out. */
    NOTHING_IN_SCOPE("nothingInScope"),
    /** No vault lies in the scope of the assignment, or all are left out. */
    NO_VAULT_IN_SCOPE("noVaultInScope"),
    /** Vaults are in scope, and no component of any of them was read. */
    COMPONENTS_NOT_READ("componentsNotRead"),
    /** Vaults are in scope, and no object in them is one that the policy speaks of. */
    NO_OBJECT_OF_TYPE("noObjectOfType"),
    /** Resources are in scope, and none is one that the policy speaks of. */
    NO_RESOURCE_OF_TYPE("noResourceOfType");

    private final String wireName;

    Reason(String wireName) {
      this.wireName = wireName;
    }

    /** Its name in JSON output. */
    public String wireName() {
      return wireName;
    }
  }
}
