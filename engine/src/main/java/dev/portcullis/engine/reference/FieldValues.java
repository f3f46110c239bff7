package dev.portcullis.engine.reference;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.Selection;
import dev.portcullis.engine.function.LookLimit;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a field selects.
 *
 * @param path its path; empty for plain fields, tags, and aliases of other types
 * @param selections what the path selects, with the element that each star stands for
 * @param starred whether the path has a star, so that the {@code field} function gives an array
 * @param collection whether one of its stars is bound by no count, so that a condition holds only
 *     where it does for every value
 */
record FieldValues(
    Optional<AliasPath> path, List<Selection> selections, boolean starred, boolean collection) {

  FieldValues {
    selections = List.copyOf(selections);
  }

  /** How many values they are to look at: those selected, or the elements of a single one. */
  int size() {
    return collection ? selections.size() : LookLimit.values(selections.get(0).value());
  }

  static FieldValues one(Value value) {
    return new FieldValues(
        Optional.empty(), List.of(new Selection(List.of(), value)), false, false);
  }

  /** The values; for what is no collection exactly one. */
  List<Value> values() {
    return selections.size() == 1
        ? List.of(selections.get(0).value())
        : selections.stream().map(Selection::value).toList();
  }
}
