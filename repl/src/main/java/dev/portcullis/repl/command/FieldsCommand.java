package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.alias.Alias;
import dev.portcullis.name.FieldScope;
import dev.portcullis.name.PlainFields;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists the fields of a type. */
final class FieldsCommand implements ReplCommand {

  @Override
  public String name() {
    return "fields";
  }

  @Override
  public String arguments() {
    return "[TYPE] [TEXT]";
  }

  @Override
  public String summary() {
    return "lists the fields of a type";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Without a type those of the type that is set, with a text those whose name holds it. Each",
        "with the type of its value, and its path in the object where it is not its name.",
        "",
        "  :fields certificate",
        "  :fields vault network");
  }

  @Override
  public int run(Session session, List<String> words) {
    if (words.size() > 2) {
      throw new Refusal("a type and a text at most: `:fields vault network`");
    }
    boolean typeIsSet = session.type().isPresent();
    boolean firstIsText = typeIsSet && words.size() == 1 && !isType(session, words.get(0));
    Optional<String> type =
        words.isEmpty() || firstIsText
            ? session.type()
            : Optional.of(ForCommand.type(session, words.get(0)));
    String text = firstIsText ? words.get(0) : words.size() == 2 ? words.get(1) : "";
    List<Line> lines = lines(session, type);
    lines.removeIf(
        line -> !line.name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    if (lines.isEmpty()) {
      throw new Refusal("no field has a name that holds `" + text + "`");
    }
    int width = lines.stream().mapToInt(line -> line.name.length()).max().orElse(0);
    session.listing().show(lines.size(), index -> lines.get(index).padded(width));
    return ExitCode.OK;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    return words.size() == 1 ? Suggestions.types(session) : List.of();
  }

  /** The fields of a type with the short name that each has, the plain ones last. */
  static List<Line> lines(Session session, Optional<String> type) {
    List<Line> lines = new ArrayList<>();
    type.ifPresent(
        name -> {
          FieldScope scope = FieldScope.of(type);
          for (Alias alias : session.catalog().aliasesOf(name)) {
            String shortName = scope.candidates(alias.name()).get(0);
            String path = alias.path().toString();
            String inPlace = alias.name().substring(name.length() + 1);
            lines.add(
                new Line(
                    shortName,
                    alias.mapping().valueType().wireName(),
                    path.equals(inPlace) && shortName.equals(inPlace) ? "" : path));
          }
        });
    PlainFields.names().forEach(name -> lines.add(new Line(name, "every object", "")));
    return lines;
  }

  private static boolean isType(Session session, String word) {
    try {
      return !ForCommand.type(session, word).isEmpty();
    } catch (Refusal unknown) {
      return false;
    }
  }

  /** One field: what it is called, what it holds, and where it stands. */
  record Line(String name, String holds, String path) {

    String padded(int width) {
      String padding = " ".repeat(width - name.length());
      return ("  " + name + padding + "  " + String.format("%-12s", holds) + "  " + path)
          .stripTrailing();
    }
  }
}
