package dev.portcullis.engine.assign;

import dev.portcullis.ast.Name;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is exempt from an assignment. An exempt object is judged all the same and keeps its reasons;
 * it counts as exempt and is never blocked.
 *
 * @param id the resource id, or a name
 * @param displayName the title
 * @param description why, as the service has it
 * @param scope what is exempt, with all below it: a container, a vault, or one key, secret,
 *     certificate or version of one, which the service cannot exempt
 * @param assignmentId the assignment: its id, or in our short form its name or title
 * @param referenceIds the policies of an initiative; none means all of the assignment
 * @param category why
 * @param expiresOn the instant from which it has no force; absent means never
 * @param resourceSelectors what of the scope is exempt; none means all
 * @param scopeValidated whether its scope must lie below that of the assignment; carried
 * @param note who asked for it and where it was granted
 */
public record Exemption(
    Name id,
    Optional<String> displayName,
    Optional<String> description,
    Scope scope,
    Name assignmentId,
    List<Name> referenceIds,
    ExemptionCategory category,
    Optional<Instant> expiresOn,
    List<ResourceSelector> resourceSelectors,
    boolean scopeValidated,
    Note note) {

  public Exemption {
    referenceIds = List.copyOf(referenceIds);
    resourceSelectors = List.copyOf(resourceSelectors);
  }

  /** Who asked for an exemption, where it was granted and why: from its metadata. */
  public record Note(Optional<String> ticket, Optional<String> owner, Optional<String> reason) {}

  /** The last part of the id. */
  public String name() {
    return id.text().substring(id.text().lastIndexOf('/') + 1);
  }

  /** The title, else the name. */
  public String title() {
    return displayName.orElseGet(this::name);
  }

  /** Whether it has force at an instant. */
  public boolean isInForce(Instant now) {
    return expiresOn.map(now::isBefore).orElse(true);
  }

  /** Whether it speaks of a policy of its assignment, which an initiative has under this name. */
  public boolean includes(Optional<String> referenceId) {
    return referenceIds.isEmpty()
        || referenceId
            .filter(id -> referenceIds.stream().anyMatch(each -> each.is(id)))
            .isPresent();
  }
}
