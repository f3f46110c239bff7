package dev.portcullis.parser;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * Reads Azure Policy JSON.
 *
 * <p>A file holds a definition or an initiative, as a resource with {@code properties} or as its
 * properties alone; a bare policy rule with {@code if} and {@code then}; or several of these, in an
 * array or under {@code value}. Names of the vocabulary are read in any case. A member that the
 * vocabulary does not know is kept where Azure keeps it, and a fault in conditions, counts,
 * operations and {@code then}.
 */
public final class AzurePolicyParser {

  private AzurePolicyParser() {}

  /** Reads all definitions of a file in the order of the text, or tells every fault of it. */
  public static Outcome<List<Definition>> parse(Source source) {
    return Faults.gather(
        faults -> JsonParser.parse(source, faults).map(new DefinitionBuilder(faults)::definitions));
  }

  /** Reads all definitions of a part of a larger JSON text, raw: strings as in the text. */
  public static Outcome<List<Definition>> read(JsonValue json) {
    return Faults.gather(
        faults -> Optional.of(json).map(new DefinitionBuilder(faults)::definitions));
  }
}
