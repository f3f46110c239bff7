package dev.portcullis.cli.command;

/** Which findings make the exit code tell of non-compliance. */
enum FailOn {
  /** Any finding of an effect that is judged. */
  audit,
  /** Findings of an enforced deny. */
  deny,
  /** None. */
  never
}
