package dev.portcullis.engine.bind;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.source.Span;
import java.util.Locale;
import java.util.Map;

/**
 * The parameters of a definition with their values.
 *
 * @param values the value of each parameter, by name as declared
 * @param places where each value is written, or else where its parameter is declared; by name in
 *     lower case
 */
record BoundParameters(ObjectValue values, Map<String, Span> places) {

  BoundParameters {
    places = Map.copyOf(places);
  }

  /** Where a diagnostic about the value of a parameter points to. */
  Span place(String name, Span otherwise) {
    return places.getOrDefault(name.toLowerCase(Locale.ROOT), otherwise);
  }
}
