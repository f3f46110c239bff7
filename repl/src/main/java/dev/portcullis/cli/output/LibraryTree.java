package dev.portcullis.cli.output;

import dev.portcullis.ast.Definition;
import dev.portcullis.library.LibraryPolicy;
import dev.portcullis.parser.PolicyParser;

/** The trees of the library: it gives texts alone, so that who embeds it need not know of trees. */
public final class LibraryTree {

  private LibraryTree() {}

  /** The definition or initiative that an entry holds, parsed anew with each call. */
  public static Definition of(LibraryPolicy entry) {
    return PolicyParser.parse(entry.source()).orElseThrow().get(0);
  }
}
