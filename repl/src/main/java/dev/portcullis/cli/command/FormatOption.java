package dev.portcullis.cli.command;

import picocli.CommandLine.Option;

/** {@code --format}. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How results are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.text;

  /** Whether results are JSON. */
  boolean json() {
    return format == OutputFormat.json;
  }
}
