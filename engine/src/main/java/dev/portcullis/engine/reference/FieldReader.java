package dev.portcullis.engine.reference;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.alias.Selection;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** Reads fields, by name, from what a context sees. */
final class FieldReader implements ResolvedField.Visitor<FieldValues> {

  private final EvaluationContext context;
  private final Resource resource;
  private final boolean judged;

  private FieldReader(EvaluationContext context, boolean judged) {
    this.context = context;
    this.resource = judged ? context.judged() : context.resource();
    this.judged = judged;
  }

  /** What a field is to a {@code field} condition or a count. */
  static FieldValues ofCondition(EvaluationContext context, String field) {
    return new FieldReader(context, true).read(field);
  }

  /**
   * What a field is to the {@code field} function.
   *
   * <p>In an existence condition that is a field of the resource that {@code if} judges, save for
   * an alias that only the related resource's type has: one built-in definition reads that one.
   */
  static FieldValues ofFunction(EvaluationContext context, String field) {
    if (context.related().isEmpty()) {
      return new FieldReader(context, true).read(field);
    }
    boolean ofRelatedOnly =
        context.policy().fields().resolve(field) instanceof ResolvedField.Path path
            && path.paths(context.resource().type(), "").isEmpty()
            && !path.paths(context.judged().type(), "").isEmpty();
    return new FieldReader(context, ofRelatedOnly).read(field);
  }

  private FieldValues read(String field) {
    return context.policy().fields().resolve(field).accept(this);
  }

  @Override
  public FieldValues plain(ResolvedField.Plain field) {
    return FieldValues.one(PlainFieldReader.read(field.field(), resource));
  }

  @Override
  public FieldValues allTags(ResolvedField.AllTags field) {
    return FieldValues.one(resource.content().get("tags"));
  }

  @Override
  public FieldValues tag(ResolvedField.Tag field) {
    Value tags = resource.content().get("tags");
    return FieldValues.one(
        tags instanceof ObjectValue object ? object.get(field.tag()) : MissingValue.MISSING);
  }

  @Override
  public FieldValues path(ResolvedField.Path field) {
    Optional<AliasPath> path = field.pathIn(resource.content(), context.apiVersion(resource));
    if (path.isEmpty()) {
      return field.isStarred()
          ? new FieldValues(path, List.of(), true, true)
          : FieldValues.one(MissingValue.MISSING);
    }
    List<Integer> bound =
        judged
            ? context.binding(path.get()).map(CountedMember.OfField::positions).orElse(List.of())
            : List.of();
    List<Selection> selections = path.get().select(resource.content(), bound);
    return new FieldValues(
        path, selections, path.get().isStarred(), path.get().stars() > bound.size());
  }
}
