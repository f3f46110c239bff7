package dev.portcullis.engine;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.JavaValues;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.engine.value.ValueWriter;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A resource as Azure Resource Manager describes it, or a component of a vault (a key, a secret or
 * a certificate) with its alias paths at the root. {@code id}, {@code name} and {@code type} are
 * members like others; a component's id is that of its vault and {@code
 * /certificates/<name>/<version>}.
 *
 * <p>Two are equal where all that they hold is.
 */
public final class AzureResource {

  private final Resource resource;

  private AzureResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * {@return a resource that a JSON library has read}
   *
   * @param content texts, numbers, booleans, nulls, collections and maps of such; copied
   * @throws IllegalArgumentException if it holds anything else
   */
  public static AzureResource of(Map<String, ?> content) {
    return new AzureResource(new Resource(JavaValues.object(content)));
  }

  /**
   * {@return the resource that a JSON text holds, or what is wrong with the text}
   *
   * @param json a JSON object
   */
  public static Outcome<AzureResource> parse(String json) {
    Source source = Source.of("<resource>", json);
    try {
      Value value = ValueReader.read(json);
      return value instanceof ObjectValue object
          ? Outcome.of(new AzureResource(new Resource(object)))
          : fault(DiagnosticCode.WRONG_JSON_TYPE, source, 0, "a resource must be an object");
    } catch (MalformedJson malformed) {
      int place = source.lineStart(malformed.line()) + malformed.column() - 1;
      return fault(DiagnosticCode.MALFORMED_RECORD, source, place, malformed.reason());
    }
  }

  private static Outcome<AzureResource> fault(
      DiagnosticCode code, Source source, int place, String message) {
    int start = Math.max(0, Math.min(place, source.text().length()));
    int end = Math.min(start + 1, source.text().length());
    return Outcome.failure(List.of(Diagnostic.of(code, source.span(start, end), message)));
  }

  /** {@return the resource id, as spelled; empty where there is none} */
  public String id() {
    return resource.id();
  }

  /** {@return the full type, as spelled; empty where there is none} */
  public String type() {
    return resource.type();
  }

  /** {@return the resource as JSON, on one line} */
  public String toJson() {
    return ValueWriter.write(resource.content());
  }

  Resource resource() {
    return resource;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AzureResource same && resource.equals(same.resource);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(resource);
  }

  @Override
  public String toString() {
    return resource.type() + " " + resource.id();
  }
}
