package dev.portcullis.engine.assign.reader;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.Name;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.ExemptionCategory;
import dev.portcullis.engine.assign.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exemption in our short shape, made for YAML:
 *
 * <pre>{@code
 * exempt: kv-contoso-shared/certificates/payments-wallet
 * from: certificate-validity
 * as: waiver
 * until: 2027-01-31
 * ticket: SEC-1234
 * owner: payments@contoso.example
 * because: the scheme's test bench takes no shorter ones
 * }</pre>
 */
final class ShortExemption {

  private static final String EXEMPTIONS = "/providers/Microsoft.Authorization/policyExemptions/";

  private static final Set<String> MEMBERS =
      Set.of(
          "exempt",
          "from",
          "policies",
          "as",
          "until",
          "name",
          "title",
          "ticket",
          "owner",
          "because");

  private ShortExemption() {}

  /** Whether an object is an exemption in this shape. */
  static boolean isOne(JsonObject object) {
    return object.get("exempt").isPresent();
  }

  static Optional<Exemption> read(ObjectReader reader) {
    reader.tellUnknownMembers(MEMBERS);
    Optional<Name> written = reader.requiredText("exempt");
    Optional<Scope> scope = written.map(reader::scope);
    Optional<Name> assignment = reader.requiredText("from");
    Optional<ExemptionCategory> category =
        reader.requiredText("as").flatMap(word -> ExemptionReader.category(reader, word));
    Optional<Instant> until = ExemptionReader.expiry(reader, "until");
    List<Name> policies = reader.texts("policies", "a reference id");
    if (scope.isEmpty() || assignment.isEmpty() || category.isEmpty()) {
      return Optional.empty();
    }
    String name =
        reader
            .text("name")
            .map(Name::text)
            .orElseGet(() -> Slug.of(lastPart(assignment.get().text())));
    Optional<String> reason = reader.text("because").map(Name::text);
    return Optional.of(
        new Exemption(
            new Name(written.orElseThrow().span(), scope.get().id() + EXEMPTIONS + name),
            reader.text("title").map(Name::text),
            reason,
            scope.get(),
            assignment.get(),
            policies,
            category.get(),
            until,
            List.of(),
            true,
            new Exemption.Note(
                reader.text("ticket").map(Name::text),
                reader.text("owner").map(Name::text),
                reason)));
  }

  private static String lastPart(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
