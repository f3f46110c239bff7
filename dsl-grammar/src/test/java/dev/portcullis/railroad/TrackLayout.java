package dev.portcullis.railroad;

import dev.portcullis.railroad.Track.Characters;
import dev.portcullis.railroad.Track.Choice;
import dev.portcullis.railroad.Track.Loop;
import dev.portcullis.railroad.Track.Reference;
import dev.portcullis.railroad.Track.Sequence;
import dev.portcullis.railroad.Track.Words;
import java.util.ArrayList;
import java.util.List;

/** Gives tracks their shapes. A sequence that is too wide for a page is broken into rows. */
final class TrackLayout implements Track.Visitor<Shape> {

  private static final int WIDEST = 700;
  private static final int WORDS_WIDEST = 64;

  @Override
  public Shape words(Words words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.words()) {
      if (line.length() + word.length() > WORDS_WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : "  ").append(word);
    }
    lines.add(line.toString());
    return new BoxShape("word", true, lines);
  }

  @Override
  public Shape reference(Reference reference) {
    return new BoxShape("rule", false, List.of(reference.rule()));
  }

  @Override
  public Shape characters(Characters characters) {
    return new BoxShape("set", false, List.of(characters.set()));
  }

  @Override
  public Shape sequence(Sequence sequence) {
    List<Shape> rows = new ArrayList<>();
    List<Shape> row = new ArrayList<>();
    for (Track track : sequence.tracks()) {
      Shape shape = track.accept(this);
      row.add(shape);
      if (new RowShape(row).width() > WIDEST && row.size() > 1) {
        row.remove(row.size() - 1);
        rows.add(new RowShape(row));
        row.clear();
        row.add(shape);
      }
    }
    rows.add(new RowShape(row));
    return rows.size() == 1 ? rows.get(0) : new StackShape(rows);
  }

  @Override
  public Shape choice(Choice choice) {
    return new ChoiceShape(choice.tracks().stream().map(track -> track.accept(this)).toList());
  }

  @Override
  public Shape loop(Loop loop) {
    return new LoopShape(loop.track().accept(this), loop.between().accept(this));
  }
}
