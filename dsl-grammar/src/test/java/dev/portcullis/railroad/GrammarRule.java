package dev.portcullis.railroad;

import java.util.List;
import java.util.Set;

/**
 * A rule of a grammar.
 *
 * @param section the section of the grammar that it stands in
 * @param comment what the grammar says about it, lines joined; may be empty
 * @param text the rule as the grammar writes it
 * @param uses the names of the rules that it refers to
 */
record GrammarRule(
    String name, String section, String comment, List<String> text, Track track, Set<String> uses) {

  GrammarRule {
    text = List.copyOf(text);
    uses = Set.copyOf(uses);
  }
}
