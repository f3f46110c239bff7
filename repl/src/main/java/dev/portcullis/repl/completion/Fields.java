package dev.portcullis.repl.completion;

import dev.portcullis.engine.alias.Alias;
import dev.portcullis.name.FieldScope;
import dev.portcullis.name.PlainFields;
import dev.portcullis.repl.command.Suggestion;
import dev.portcullis.repl.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a type, by the short names that they have in a condition. */
final class Fields {

  private Fields() {}

  static List<Suggestion> of(Session session, Optional<String> type) {
    List<Suggestion> fields = new ArrayList<>();
    type.ifPresent(
        name -> {
          FieldScope scope = FieldScope.of(type);
          for (Alias alias : session.catalog().aliasesOf(name)) {
            fields.add(
                Suggestion.of(
                    scope.candidates(alias.name()).get(0), alias.mapping().valueType().wireName()));
          }
        });
    PlainFields.names().forEach(name -> fields.add(Suggestion.of(name, "of every object")));
    return fields;
  }
}
