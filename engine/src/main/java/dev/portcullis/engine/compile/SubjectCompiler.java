package dev.portcullis.engine.compile;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.condition.LateSubject;
import dev.portcullis.engine.condition.RowSubject;
import dev.portcullis.engine.condition.ValueSubject;
import dev.portcullis.engine.expression.Constant;
import dev.portcullis.engine.expression.Count;
import dev.portcullis.engine.expression.Failing;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;
import java.util.function.Function;

/** Compiles the left sides of comparisons that are made row by row. */
final class SubjectCompiler implements Subject.Visitor<RowSubject> {

  private static final String UNNAMED = "default";

  private final CompileScope scope;

  SubjectCompiler(CompileScope scope) {
    this.scope = scope;
  }

  @Override
  public RowSubject field(Subject.Field field) {
    return named(field.field(), "field", new FieldCompiler(scope)::subject);
  }

  @Override
  public RowSubject value(Subject.Value value) {
    return new ValueSubject(json(value.value()));
  }

  @Override
  public RowSubject fieldCount(Subject.FieldCount count) {
    return named(count.field(), "count " + count.where(), name -> fieldCount(name, count.where()));
  }

  private RowSubject fieldCount(String name, Optional<Condition> where) {
    if (!(scope.resolve(name) instanceof Path field)) {
      return failing("only the members of an array can be counted");
    }
    return count(
        new FieldCompiler(scope).members(field),
        new CountFrame.OfField(scope.depth(), field),
        where);
  }

  @Override
  public RowSubject valueCount(Subject.ValueCount count) {
    return count(
        json(count.value()), new CountFrame.OfValue(scope.depth(), nameOf(count)), count.where());
  }

  /** What a count calls its element. */
  static String nameOf(Subject.ValueCount count) {
    return count.name().map(Name::text).orElse(UNNAMED);
  }

  private RowSubject count(RowExpression members, CountFrame frame, Optional<Condition> where) {
    Optional<RowTest> test =
        where.map(condition -> condition.accept(new TestCompiler(scope.within(frame))));
    return new ValueSubject(new Count(members, scope.depth(), test));
  }

  private RowExpression json(JsonValue value) {
    return value.accept(new JsonCompiler(scope));
  }

  /** What a field's name means; where it is computed at the row, its meaning is found there. */
  private RowSubject named(FieldReference field, String use, Function<String, RowSubject> meaning) {
    RowExpression name = field.accept(new FieldNameCompiler(scope));
    if (name instanceof Constant constant) {
      return meaning(constant.value(), meaning);
    }
    return name instanceof Failing
        ? new ValueSubject(name)
        : new LateSubject(
            row -> meaning(name.value(row), meaning),
            use + "(" + name.canonical() + ") in " + scope.canonical());
  }

  private static RowSubject meaning(Value name, Function<String, RowSubject> meaning) {
    return name instanceof TextValue text
        ? meaning.apply(text.text())
        : failing("the name of a field is wanted");
  }

  private static RowSubject failing(String message) {
    return new ValueSubject(new Failing(new FunctionFailure(message)));
  }
}
