package dev.portcullis.cli.output;

/** Colours for a terminal, or none. */
public enum Style {
  GOOD("32"),
  BAD("31"),
  CAUTION("33"),
  FAINT("2"),
  STRONG("1");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The text in this style, or as it is where there are no colours. */
  public String on(String text, boolean colored) {
    return colored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
