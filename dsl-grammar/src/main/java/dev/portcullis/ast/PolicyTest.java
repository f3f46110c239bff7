package dev.portcullis.ast;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A test that stands beside a policy: a resource, and what the policy says of it.
 *
 * @param title what the test shows
 * @param parameters the values given with {@code with}
 * @param request the request, as {@code requestContext()} gives it
 * @param context other context by the function's name: {@code subscription}, {@code resourceGroup}
 * @param asOf the instant of the evaluation, where it is given
 * @param resource the resource that is judged
 * @param related the existing resources that an existence effect may find
 * @param expectations what is expected, all of it
 */
public record PolicyTest(
    Span span,
    Name title,
    Optional<JsonObject> parameters,
    Optional<JsonObject> request,
    Optional<JsonObject> context,
    Optional<Name> asOf,
    Optional<TestResource> resource,
    List<TestResource> related,
    List<Expectation> expectations)
    implements Node {

  public PolicyTest {
    related = List.copyOf(related);
    expectations = List.copyOf(expectations);
  }

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>();
    children.add(title);
    parameters.ifPresent(children::add);
    request.ifPresent(children::add);
    context.ifPresent(children::add);
    asOf.ifPresent(children::add);
    resource.ifPresent(children::add);
    children.addAll(related);
    children.addAll(expectations);
    return children;
  }

  /**
   * A resource of a test.
   *
   * @param type its type
   * @param members what it holds; dots in keys are undone, short names are written out
   */
  public record TestResource(Span span, Name type, JsonObject members) implements Node {

    @Override
    public List<Node> children() {
      return List.of(type, members);
    }
  }

  /**
   * What is expected.
   *
   * @param verdict an effect's name, {@code nothing}, {@code not applicable} or {@code error}
   * @param because the fields that must be among the reasons
   */
  public record Expectation(Span span, Name verdict, List<FieldReference> because) implements Node {

    public Expectation {
      because = List.copyOf(because);
    }

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>();
      children.add(verdict);
      children.addAll(because);
      return children;
    }
  }
}
