package dev.portcullis.name;

/** What stands before the name in the ids of definitions that have no scope of their own. */
public final class Ids {

  /** Before the name of a policy definition. */
  public static final String DEFINITION_PREFIX =
      "/providers/Microsoft.Authorization/policyDefinitions/";

  /** Before the name of an initiative. */
  public static final String INITIATIVE_PREFIX =
      "/providers/Microsoft.Authorization/policySetDefinitions/";

  private Ids() {}
}
