package dev.portcullis.engine.alias;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads catalogues of aliases in the two shapes that Azure publishes: providers, as {@code az
 * provider list --expand resourceTypes/aliases} prints them, and manifests of data-plane modes. A
 * file holds one, an array of them, or {@code {"value": […]}}.
 *
 * <p>The file may be large: all providers of Azure have more than fifty thousand aliases. It is
 * read one provider at a time.
 */
public final class AliasCatalogReader {

  private final Source source;
  private final CatalogBuilder catalog = new CatalogBuilder();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private boolean shapeReported;

  private AliasCatalogReader(Source source) {
    this.source = source;
  }

  /** Reads a file, or tells what is wrong with it; an alias that has no path is left out. */
  public static Outcome<AliasCatalog> read(Source source) {
    AliasCatalogReader reader = new AliasCatalogReader(source);
    reader.readFile();
    return Outcome.of(reader.catalog.build(), reader.diagnostics);
  }

  private void readFile() {
    try (JsonParser parser = ValueReader.open(source.text())) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          readElement(parser);
        }
      } else if (parser.currentToken() != null) {
        readElement(parser);
      }
      if (diagnostics.isEmpty() && catalog.isEmpty()) {
        reportShape(source.span(0, 0));
      }
    } catch (IOException fault) {
      reportMalformed(fault);
    }
  }

  private void readElement(JsonParser parser) throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    readElement(ValueReader.read(parser), source.span(start, start + 1));
  }

  private void readElement(Value element, Span place) {
    if (element instanceof ObjectValue object && object.get("value") instanceof ArrayValue list) {
      list.elements().forEach(each -> readElement(each, place));
    } else if (element instanceof ObjectValue object
        && object.get("resourceTypes") instanceof ArrayValue types) {
      catalog.addProvider(object.text("namespace"), types);
      reportLeftOut(place);
    } else if (element instanceof ObjectValue object
        && object.get("properties") instanceof ObjectValue properties
        && properties.get("resourceTypeAliases") instanceof ArrayValue types) {
      catalog.addManifest(types);
      reportLeftOut(place);
    } else {
      reportShape(place);
    }
  }

  private void reportLeftOut(Span place) {
    for (String alias : catalog.takeLeftOut()) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.ALIAS_WITHOUT_PATH,
              place,
              "the catalogue gives no path for the alias `" + alias + "`: it is left out"));
    }
  }

  /** Told once: what follows is likely to be of the same kind. */
  private void reportShape(Span place) {
    if (shapeReported) {
      return;
    }
    shapeReported = true;
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.MALFORMED_CATALOGUE,
            place,
            "this is neither a provider nor the manifest of a data-plane mode",
            "write what `az provider list --expand resourceTypes/aliases` prints to a file"));
  }

  private void reportMalformed(IOException fault) {
    MalformedJson malformed = ValueReader.malformed(fault);
    int end = source.text().length();
    int start = Math.min(source.lineStart(malformed.line()) + malformed.column() - 1, end);
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.MALFORMED_CATALOGUE,
            source.span(start, Math.min(start + 1, end)),
            "this is no JSON from here on"));
  }
}
