package dev.portcullis.railroad;

import dev.portcullis.railroad.Track.Characters;
import dev.portcullis.railroad.Track.Choice;
import dev.portcullis.railroad.Track.Loop;
import dev.portcullis.railroad.Track.Reference;
import dev.portcullis.railroad.Track.Sequence;
import dev.portcullis.railroad.Track.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.parse.ANTLRParser;
import org.antlr.v4.tool.ast.GrammarAST;

/** Makes the track of one rule from what ANTLR reads of it. */
final class TrackReader {

  private final Map<String, String> literals;
  private final Set<String> uses = new TreeSet<>();

  /**
   * Makes a reader.
   *
   * @param literals the words and signs that have names, by these
   */
  TrackReader(Map<String, String> literals) {
    this.literals = literals;
  }

  /** The names of the rules that were met. */
  Set<String> uses() {
    return uses;
  }

  /** The track of a block of alternatives. */
  Track block(GrammarAST block) {
    List<Track> alternatives = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (GrammarAST alternative : children(block)) {
      Track track = alternative(alternative);
      alternatives.add(track);
      if (track instanceof Words word) {
        words.addAll(word.words());
      }
    }
    if (alternatives.size() == 1) {
      return alternatives.get(0);
    }
    if (words.size() < 8) {
      return new Choice(alternatives);
    }
    List<Track> others = new ArrayList<>(alternatives);
    others.removeIf(Words.class::isInstance);
    others.add(new Words(words));
    return others.size() == 1 ? others.get(0) : new Choice(others);
  }

  private Track alternative(GrammarAST alternative) {
    if (alternative.getType() != ANTLRParser.ALT) {
      return alternative.getType() == ANTLRParser.LEXER_ALT_ACTION
          ? alternative((GrammarAST) alternative.getChild(0))
          : element(alternative);
    }
    List<Track> tracks = new ArrayList<>();
    for (GrammarAST element : children(alternative)) {
      if (element.getType() == ANTLRParser.EPSILON
          || element.getType() == ANTLRParser.ELEMENT_OPTIONS) {
        continue;
      }
      add(element(element), element, tracks);
    }
    return tracks.size() == 1 ? tracks.get(0) : new Sequence(tracks);
  }

  /** Adds a track; {@code x (',' x)*} is a loop with something between. */
  private void add(Track track, GrammarAST element, List<Track> tracks) {
    boolean repeats = element.getType() == ANTLRParser.CLOSURE && !tracks.isEmpty();
    if (repeats
        && block((GrammarAST) element.getChild(0)) instanceof Sequence again
        && again.tracks().size() == 2
        && again.tracks().get(1).equals(tracks.get(tracks.size() - 1))) {
      Track repeated = tracks.remove(tracks.size() - 1);
      tracks.add(new Loop(repeated, again.tracks().get(0)));
    } else {
      tracks.add(track);
    }
  }

  private Track element(GrammarAST element) {
    return switch (element.getType()) {
      case ANTLRParser.ASSIGN, ANTLRParser.PLUS_ASSIGN -> element((GrammarAST) element.getChild(1));
      case ANTLRParser.BLOCK, ANTLRParser.SET -> block(element);
      case ANTLRParser.OPTIONAL -> optional(repeated(element));
      case ANTLRParser.CLOSURE -> optional(new Loop(repeated(element), Sequence.NOTHING));
      case ANTLRParser.POSITIVE_CLOSURE -> new Loop(repeated(element), Sequence.NOTHING);
      case ANTLRParser.RULE_REF -> reference(element.getText());
      case ANTLRParser.TOKEN_REF -> token(element.getText());
      case ANTLRParser.STRING_LITERAL -> new Words(List.of(unquoted(element.getText())));
      case ANTLRParser.LEXER_CHAR_SET -> new Characters("[" + brackets(element) + "]");
      case ANTLRParser.NOT -> new Characters("~" + characters(element));
      case ANTLRParser.WILDCARD -> new Characters("any character");
      default ->
          throw new IllegalStateException(element.getToken() + " in " + element.toStringTree());
    };
  }

  private Track repeated(GrammarAST element) {
    return block((GrammarAST) element.getChild(0));
  }

  private static Track optional(Track track) {
    List<Track> tracks = new ArrayList<>(List.of(Sequence.NOTHING));
    if (track instanceof Choice choice) {
      tracks.addAll(choice.tracks());
    } else {
      tracks.add(track);
    }
    return new Choice(tracks);
  }

  private Track token(String name) {
    if (name.equals("EOF")) {
      return new Characters("end of the file");
    }
    String literal = literals.get(name);
    return literal == null ? reference(name) : new Words(List.of(literal));
  }

  private Track reference(String rule) {
    uses.add(rule);
    return new Reference(rule);
  }

  /** The set behind {@code ~}. */
  private static String characters(GrammarAST not) {
    GrammarAST set = (GrammarAST) not.getChild(0);
    GrammarAST only = (GrammarAST) set.getChild(0);
    return only.getType() == ANTLRParser.LEXER_CHAR_SET
        ? "[" + brackets(only) + "]"
        : only.getText();
  }

  private static String brackets(GrammarAST set) {
    String text = set.getText();
    return text.startsWith("[") ? text.substring(1, text.length() - 1) : text;
  }

  /** The text of a literal of the grammar, whose backslashes are undone. */
  static String unquoted(String literal) {
    return literal.substring(1, literal.length() - 1).replaceAll("\\\\(.)", "$1");
  }

  private static List<GrammarAST> children(GrammarAST parent) {
    return parent.getChildren() == null
        ? List.of()
        : parent.getChildren().stream().map(GrammarAST.class::cast).toList();
  }
}
