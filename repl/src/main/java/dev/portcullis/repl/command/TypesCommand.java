package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.TextTable;
import dev.portcullis.name.TypeNames;
import dev.portcullis.repl.session.Question;
import dev.portcullis.repl.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists the types. */
final class TypesCommand implements ReplCommand {

  @Override
  public String name() {
    return "types";
  }

  @Override
  public String summary() {
    return "lists the types, and how many objects each has";
  }

  @Override
  public int run(Session session, List<String> words) {
    Map<String, Long> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    counts.putAll(session.objects().countsByType());
    Map<String, String> names = new LinkedHashMap<>();
    TypeNames.shortNames().forEach(name -> names.put(Question.fullType(name), name));
    counts.keySet().stream()
        .filter(type -> names.keySet().stream().noneMatch(type::equalsIgnoreCase))
        .forEach(type -> names.put(type, ""));
    TextTable table = new TextTable("name", "type", "objects");
    names.forEach((type, name) -> table.row(name, type, counts.getOrDefault(type, 0L)));
    table.print(session.console().out());
    return ExitCode.OK;
  }
}
