package dev.portcullis.cli.command;

/** How results are written. */
public enum OutputFormat {
  text,
  json
}
