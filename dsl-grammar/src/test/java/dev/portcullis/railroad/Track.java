package dev.portcullis.railroad;

import java.util.List;

/** What a rule of a grammar lets pass, as tracks that are travelled from left to right. */
sealed interface Track {

  /** Words and signs that are written as they stand; one of them is. */
  record Words(List<String> words) implements Track {

    public Words {
      words = List.copyOf(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** Another rule, by its name. */
  record Reference(String rule) implements Track {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /** One of a set of characters, as the grammar writes it, or the end of the file. */
  record Characters(String set) implements Track {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.characters(this);
    }
  }

  /** One after the other; none is a track with nothing on it. */
  record Sequence(List<Track> tracks) implements Track {

    static final Sequence NOTHING = new Sequence(List.of());

    public Sequence {
      tracks = List.copyOf(tracks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sequence(this);
    }
  }

  /** One of several. */
  record Choice(List<Track> tracks) implements Track {

    public Choice {
      tracks = List.copyOf(tracks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** Once or more often, with something between two of them. */
  record Loop(Track track, Track between) implements Track {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.loop(this);
    }
  }

  /** Calls the visitor's method for this kind of track. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of track. */
  interface Visitor<R> {
    R words(Words words);

    R reference(Reference reference);

    R characters(Characters characters);

    R sequence(Sequence sequence);

    R choice(Choice choice);

    R loop(Loop loop);
  }
}
