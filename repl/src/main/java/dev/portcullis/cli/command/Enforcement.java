package dev.portcullis.cli.command;

import dev.portcullis.engine.assign.EnforcementMode;

/** Whether the effect of an assignment acts, as it is said on a command line. */
enum Enforcement {
  on,
  off;

  EnforcementMode mode() {
    return this == on ? EnforcementMode.DEFAULT : EnforcementMode.DO_NOT_ENFORCE;
  }
}
