package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyTest;
import dev.portcullis.ast.PolicyTest.Expectation;
import dev.portcullis.ast.PolicyTest.TestResource;
import dev.portcullis.grammar.PolicyParser.ExpectationContext;
import dev.portcullis.grammar.PolicyParser.NamedVerdictContext;
import dev.portcullis.grammar.PolicyParser.ObjectContext;
import dev.portcullis.grammar.PolicyParser.TestContext;
import dev.portcullis.grammar.PolicyParser.TestContextContext;
import dev.portcullis.grammar.PolicyParser.TestInstantContext;
import dev.portcullis.grammar.PolicyParser.TestParametersContext;
import dev.portcullis.grammar.PolicyParser.TestRelatedContext;
import dev.portcullis.grammar.PolicyParser.TestRequestContext;
import dev.portcullis.grammar.PolicyParser.TestResourceContext;
import dev.portcullis.grammar.PolicyParser.TypeContext;
import dev.portcullis.grammar.PolicyParser.VerdictContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.name.FieldScope;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tests that stand beside a policy. */
final class TestVisitor {

  private final Sentences sentences;
  private final Lexemes lexemes;
  private final Faults faults;

  /**
   * Makes a visitor.
   *
   * @param names what the short names of fields mean after {@code because}
   */
  TestVisitor(FieldScope names, Lexemes lexemes, Faults faults) {
    this.sentences = Sentences.of(names, lexemes, faults);
    this.lexemes = lexemes;
    this.faults = faults;
  }

  PolicyTest test(TestContext context) {
    Parts parts = new Parts();
    context.testPart().forEach(parts::visit);
    return new PolicyTest(
        lexemes.span(context),
        lexemes.text(context.title),
        parts.parameters.get(),
        parts.request.get(),
        parts.context.get(),
        parts.instant.get(),
        parts.resource.get(),
        parts.related,
        parts.expectations);
  }

  private TestResource resource(Span span, TypeContext type, ObjectContext members) {
    Name name = new TypeVisitor(lexemes, faults).visit(type);
    return new TestResource(
        span, name, new TestDataVisitor(name.text(), lexemes, faults).visitObject(members));
  }

  private Name verdict(VerdictContext context) {
    return context instanceof NamedVerdictContext named
        ? lexemes.wordOrString(named.wordOrString())
        : new Name(lexemes.span(context), "not applicable");
  }

  private final class Parts extends PolicyParserBaseVisitor<@Nullable Void> {

    final Once<JsonObject> parameters = new Once<>("`with`", faults);
    final Once<JsonObject> request = new Once<>("`request`", faults);
    final Once<JsonObject> context = new Once<>("`context`", faults);
    final Once<Name> instant = new Once<>("`as of`", faults);
    final Once<TestResource> resource = new Once<>("the resource", faults);
    final List<TestResource> related = new ArrayList<>();
    final List<Expectation> expectations = new ArrayList<>();

    @Override
    public @Nullable Void visitTestParameters(TestParametersContext part) {
      Span place = lexemes.span(part.getStart());
      parameters.set(place, new PlainDataVisitor(lexemes, faults).visitObject(part.object()));
      return null;
    }

    @Override
    public @Nullable Void visitTestRequest(TestRequestContext part) {
      request.set(lexemes.span(part.getStart()), data(part.object()));
      return null;
    }

    @Override
    public @Nullable Void visitTestContext(TestContextContext part) {
      context.set(lexemes.span(part.getStart()), data(part.object()));
      return null;
    }

    @Override
    public @Nullable Void visitTestInstant(TestInstantContext part) {
      instant.set(lexemes.span(part.getStart()), lexemes.text(part.text()));
      return null;
    }

    @Override
    public @Nullable Void visitTestResource(TestResourceContext part) {
      Span span = lexemes.span(part);
      resource.set(
          lexemes.span(part.getStart()),
          TestVisitor.this.resource(span, part.type(), part.object()));
      return null;
    }

    @Override
    public @Nullable Void visitTestRelated(TestRelatedContext part) {
      related.add(TestVisitor.this.resource(lexemes.span(part), part.type(), part.object()));
      return null;
    }

    @Override
    public @Nullable Void visitExpectation(ExpectationContext part) {
      expectations.add(
          new Expectation(
              lexemes.span(part),
              verdict(part.verdict()),
              part.field().stream().map(sentences.fields()::visit).toList()));
      return null;
    }

    private JsonObject data(ObjectContext object) {
      return new TestDataVisitor("", lexemes, faults).visitObject(object);
    }
  }
}
