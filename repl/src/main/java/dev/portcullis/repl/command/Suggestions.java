package dev.portcullis.repl.command;

import dev.portcullis.name.TypeNames;
import dev.portcullis.repl.session.PolicyShelf;
import dev.portcullis.repl.session.Question;
import dev.portcullis.repl.session.Session;
import dev.portcullis.repl.session.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a session holds, as words to choose from. */
public final class Suggestions {

  /** More objects than these are not offered: nobody reads on. */
  private static final int MOST_OBJECTS = 200;

  private Suggestions() {}

  /** The types: those with a short name, then those of the objects. */
  public static List<Suggestion> types(Session session) {
    Map<String, Suggestion> types = new LinkedHashMap<>();
    for (String name : TypeNames.shortNames()) {
      String full = Question.fullType(name);
      types.put(full, Suggestion.of(name, full));
    }
    session
        .objects()
        .countsByType()
        .forEach(
            (type, count) -> types.putIfAbsent(type, Suggestion.of(type, Shown.objects(count))));
    return List.copyOf(types.values());
  }

  /** The titles of the policies. */
  public static List<Suggestion> policies(Session session) {
    return session.shelf().policies().stream()
        .map(policy -> PolicyShelf.title(policy.definition()))
        .map(title -> Suggestion.of(Words.quoted(title), "policy"))
        .toList();
  }

  /** The names of the first objects that hold what is typed. */
  public static List<Suggestion> objects(Session session, String typed) {
    List<Suggestion> names = new ArrayList<>();
    for (var object : session.objects().all()) {
      String name = Shown.object(object);
      if (name.contains(typed) && names.size() < MOST_OBJECTS) {
        names.add(Suggestion.of(Words.quoted(name), ""));
      }
    }
    return names;
  }
}
