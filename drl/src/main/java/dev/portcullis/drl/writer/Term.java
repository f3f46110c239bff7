package dev.portcullis.drl.writer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a constraint: what stands before its arguments, the arguments, what stands behind.
 *
 * @param head such as {@code field("type").isIn(}; all of it where there are no arguments
 * @param tail such as {@code )}
 */
record Term(String head, List<Term> arguments, String tail) {

  private static final int WIDTH = 100;
  private static final String STEP = "  ";

  Term {
    arguments = List.copyOf(arguments);
  }

  static Term text(String text) {
    return new Term(text, List.of(), "");
  }

  static Term call(String function, List<Term> arguments) {
    return new Term(function + "(", arguments, ")");
  }

  static Term call(String function, Term... arguments) {
    return call(function, List.of(arguments));
  }

  /** The same with more behind it. */
  Term then(String more) {
    return new Term(head, arguments, tail + more);
  }

  /** A method of this, called with one argument, which is laid out where it has parts. */
  Term then(String method, Term argument) {
    String call = "." + method + "(";
    return argument.arguments.isEmpty()
        ? then(call + argument.flat() + ")")
        : new Term(flat() + call, List.of(argument), ")");
  }

  /** On one line. */
  String flat() {
    return head + arguments.stream().map(Term::flat).collect(Collectors.joining(", ")) + tail;
  }

  /** On one line where it fits, else with the arguments below each other, further in. */
  String laidOut(String indent) {
    String flat = flat();
    if (arguments.isEmpty() || indent.length() + flat.length() <= WIDTH) {
      return flat;
    }
    String inner = indent + STEP;
    return arguments.stream()
        .map(argument -> "\n" + inner + argument.laidOut(inner))
        .collect(Collectors.joining(",", head, tail));
  }
}
