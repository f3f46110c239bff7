package dev.portcullis.cli.output;

/** The exit codes of the command, the same for every verb. */
public final class ExitCode {

  /** All is well. */
  public static final int OK = 0;

  /** Our own fault. */
  public static final int INTERNAL_ERROR = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** Policies or input are at fault. */
  public static final int FAULTY_INPUT = 3;

  /** A request is denied, or an object violates what is enforced. */
  public static final int DENIED = 4;

  /** A test or a gate on tests failed. */
  public static final int TEST_FAILED = 5;

  private ExitCode() {}
}
