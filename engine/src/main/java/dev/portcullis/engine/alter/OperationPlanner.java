package dev.portcullis.engine.alter;

import dev.portcullis.engine.alias.AliasMapping;
import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.AliasPath.Segment;
import dev.portcullis.engine.alias.Modifiability;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.alter.Alteration.Outcome;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.ResolvedOperation;
import dev.portcullis.engine.reference.ResolvedOperation.Kind;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the operations of one policy write in one resource, and rules out those that cannot
 * be made: skipped are operations whose condition is false and those into an object that the
 * request leaves out; the policy's conflict effect counts where the field is not modifiable or the
 * value does not fit it.
 */
final class OperationPlanner implements ResolvedField.Visitor<Optional<AliasPath>> {

  private static final String TAGS = "tags";

  private final AssignedPolicy policy;
  private final Resource resource;
  private final String apiVersion;

  OperationPlanner(AssignedPolicy policy, Resource resource, String apiVersion) {
    this.policy = policy;
    this.resource = resource;
    this.apiVersion = apiVersion;
  }

  PlannedOperation plan(ResolvedOperation operation, boolean denying) {
    ResolvedField field = policy.policy().fields().resolve(operation.field());
    Optional<AliasPath> path = field.accept(this);
    return new PlannedOperation(policy, denying, operation, path, ruledOut(operation, field, path));
  }

  private Optional<Outcome> ruledOut(
      ResolvedOperation operation, ResolvedField field, Optional<AliasPath> path) {
    if (!operation.wanted()) {
      return Optional.of(Outcome.CONDITION_FALSE);
    }
    if (path.isEmpty()) {
      return Optional.of(Outcome.NO_SUCH_FIELD);
    }
    if (operation.kind() == Kind.APPEND || !(field instanceof ResolvedField.Path)) {
      return Optional.empty();
    }
    if (lacksParent(path.get())) {
      return Optional.of(Outcome.PARENT_MISSING);
    }
    return mapping(field).flatMap(mapping -> misfit(mapping, operation));
  }

  private boolean lacksParent(AliasPath path) {
    List<Segment> segments = path.segments();
    int last = segments.size() - 1;
    while (last > 0 && !(segments.get(last) instanceof Segment.Property)) {
      last--;
    }
    AliasPath parent = new AliasPath(segments.subList(0, last));
    return parent.select(resource.content()).stream().allMatch(found -> found.value().isAbsent());
  }

  private Optional<AliasMapping> mapping(ResolvedField field) {
    return field instanceof ResolvedField.Aliased aliased
        ? aliased.mapping(resource.type(), apiVersion)
        : Optional.empty();
  }

  private static Optional<Outcome> misfit(AliasMapping mapping, ResolvedOperation operation) {
    if (mapping.modifiability() == Modifiability.FIXED) {
      return Optional.of(Outcome.NOT_MODIFIABLE);
    }
    Optional<Value> value = operation.value();
    return value.isPresent() && !ValueFit.fits(value.get(), mapping.valueType())
        ? Optional.of(Outcome.WRONG_TYPE)
        : Optional.empty();
  }

  @Override
  public Optional<AliasPath> plain(ResolvedField.Plain field) {
    return switch (field.field()) {
      case KIND, LOCATION -> Optional.of(AliasPath.parse(field.field().wireName()));
      // Modify writes it on virtual machines and scale sets alone, of which no vault is one.
      case IDENTITY_TYPE -> isMachine() ? Optional.of(identityType()) : Optional.empty();
      case NAME, FULL_NAME, TYPE, ID, USER_ASSIGNED_IDENTITIES -> Optional.empty();
    };
  }

  private boolean isMachine() {
    return List.of("Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets")
        .stream()
        .anyMatch(resource.type()::equalsIgnoreCase);
  }

  private static AliasPath identityType() {
    return AliasPath.parse(PlainField.IDENTITY_TYPE.wireName());
  }

  @Override
  public Optional<AliasPath> allTags(ResolvedField.AllTags field) {
    return Optional.of(AliasPath.parse(TAGS));
  }

  @Override
  public Optional<AliasPath> tag(ResolvedField.Tag field) {
    return Optional.of(
        new AliasPath(List.of(new Segment.Property(TAGS), new Segment.Property(field.tag()))));
  }

  @Override
  public Optional<AliasPath> path(ResolvedField.Path field) {
    return field.pathIn(resource.content(), apiVersion);
  }
}
