package dev.portcullis.repl.command;

import dev.portcullis.name.NearestNames;
import dev.portcullis.repl.session.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** All commands of the prompt. */
public final class Commands {

  private static final List<ReplCommand> ALL =
      List.of(
          new LoadCommand(),
          new ReloadCommand(),
          new UnloadCommand(),
          new LoadedCommand(),
          new ForCommand(),
          new TypesCommand(),
          new FieldsCommand(),
          new ObjectsCommand(),
          new ObjectCommand(),
          new PoliciesCommand(),
          new PolicyCommand(),
          new AssignmentsCommand(),
          new RunCommand(),
          new WhyCommand(),
          new ScanCommand(),
          new MoreCommand(),
          new AllCommand(),
          new EngineCommand(),
          new AsOfCommand(),
          new HelpCommand(),
          new QuitCommand());

  private Commands() {}

  /** All commands in the order in which help tells of them. */
  public static List<ReplCommand> all() {
    return ALL;
  }

  /**
   * The command of a name, or the only one whose name begins so.
   *
   * @param name the name without its colon
   * @throws Refusal where there is none, or more than one
   */
  public static ReplCommand find(String name) {
    for (ReplCommand command : ALL) {
      if (names(command).anyMatch(name::equals)) {
        return command;
      }
    }
    List<ReplCommand> begun =
        ALL.stream().filter(command -> command.name().startsWith(name)).toList();
    if (begun.size() == 1 && !name.isEmpty()) {
      return begun.get(0);
    }
    throw new Refusal("there is no command `:%s`; %s".formatted(name, hint(name, begun)));
  }

  private static String hint(String name, List<ReplCommand> begun) {
    if (begun.size() > 1 && !name.isEmpty()) {
      return "did you mean `:"
          + String.join("` or `:", begun.stream().map(ReplCommand::name).toList())
          + "`?";
    }
    List<String> names = ALL.stream().flatMap(Commands::names).map(known -> ":" + known).toList();
    return NearestNames.hint(":" + name, names).orElse("`:help` lists all");
  }

  private static Stream<String> names(ReplCommand command) {
    return Stream.concat(Stream.of(command.name()), command.otherNames().stream());
  }
}
