package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** A part of the tree, with its place in the text. */
public interface Node {

  /** Where it stands in the text. */
  Span span();

  /** The nodes right below this one, in the order of the text. Serves searches, not translation. */
  List<Node> children();

  /** This node and all below it, each before its children. */
  default Stream<Node> descendants() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Node::descendants));
  }
}
