package dev.portcullis.repl.completion;

import dev.portcullis.engine.alias.FieldResolver;
import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.slice.FieldSources;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;
import dev.portcullis.name.FieldScope;
import dev.portcullis.repl.command.Suggestion;
import dev.portcullis.repl.session.Session;
import dev.portcullis.repl.session.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that a field has in the objects, the most frequent first. */
final class Values {

  private static final int MOST = 15;
  private static final int MOST_SLICES = 10;
  private static final int LONGEST = 60;

  private Values() {}

  static List<Suggestion> of(Session session, Optional<String> type, String field) {
    List<Suggestion> values = new ArrayList<>();
    FieldScope.of(type).field(field).ifPresent(name -> values.addAll(seen(session, type, name)));
    values.add(Suggestion.of("utcNow()", "the instant to judge by"));
    values.add(Suggestion.of("true", ""));
    values.add(Suggestion.of("false", ""));
    return values;
  }

  private static List<Suggestion> seen(Session session, Optional<String> type, String field) {
    Set<String> types = type.map(name -> Set.of(name.toLowerCase(Locale.ROOT))).orElse(Set.of());
    ColumnSource source = FieldSources.of(new FieldResolver(session.catalog()).resolve(field));
    Map<String, Long> counts = new LinkedHashMap<>();
    session.objects().slices(types).stream()
        .limit(MOST_SLICES)
        .forEach(slice -> count(slice, source, counts));
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Long> seen) -> -seen.getValue()))
        .limit(MOST)
        .map(seen -> Suggestion.of(seen.getKey(), Shown.objects(seen.getValue())))
        .toList();
  }

  private static void count(Slice slice, ColumnSource source, Map<String, Long> counts) {
    var column = slice.column(source);
    for (int row = 0; row < slice.size(); row++) {
      Value value = column.value(row);
      String text = ValueWriter.write(value);
      boolean plain = value instanceof TextValue || !(text.startsWith("{") || text.startsWith("["));
      if (!value.isAbsent() && plain && text.length() <= LONGEST && Shown.line(text).equals(text)) {
        counts.merge(text, 1L, Long::sum);
      }
    }
  }
}
