package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.slice.RelatedPlace;
import dev.portcullis.engine.slice.RelatedResources;
import dev.portcullis.engine.slice.RelatedResources.Position;
import dev.portcullis.engine.value.TextValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which related resources an existence effect looks at.
 *
 * @param type their type
 * @param existenceScope {@code Subscription} to look in all of the subscription
 * @param resourceGroupName the resource group they lie in, where it is another one
 * @param name the name they must have
 */
public record RelatedSearch(
    RowExpression type,
    Optional<RowExpression> existenceScope,
    Optional<RowExpression> resourceGroupName,
    Optional<RowExpression> name) {

  /** All resources of the type. */
  RelatedResources resources(RowScope scope) {
    return scope.run().related(text(type, scope));
  }

  /** Those of them that are looked at for the row of a scope. */
  List<Position> find(RelatedResources resources, RowScope scope) {
    RelatedPlace place =
        RelatedPlace.of(
            scope.resource(),
            text(type, scope),
            existenceScope.map(part -> text(part, scope)),
            resourceGroupName.map(part -> text(part, scope)));
    List<Position> found = resources.in(place);
    if (name.isEmpty()) {
      return found;
    }
    RelatedName wanted = RelatedName.of(text(name.get(), scope));
    return found.stream()
        .filter(
            candidate -> wanted.fits(resources.slice(candidate.slice()).resource(candidate.row())))
        .toList();
  }

  private static String text(RowExpression part, RowScope scope) {
    if (part.value(scope) instanceof TextValue text) {
      return text.text();
    }
    throw new FunctionFailure("a part of the details is no text");
  }

  String canonical() {
    return Stream.of(Optional.of(type), existenceScope, resourceGroupName, name)
        .map(part -> part.map(RowExpression::canonical).orElse("-"))
        .collect(Collectors.joining(", "));
  }
}
