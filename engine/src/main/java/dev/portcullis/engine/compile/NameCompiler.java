package dev.portcullis.engine.compile;

import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.expression.Constant;
import dev.portcullis.engine.expression.CurrentMember;
import dev.portcullis.engine.expression.Failing;
import dev.portcullis.engine.expression.LateExpression;
import dev.portcullis.engine.expression.MemberPath;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.slice.ValuePath;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compiles the functions that find what they give by a name: parameters, fields, members. */
final class NameCompiler {

  private static final ValuePath WHOLE = new ValuePath(List.of());

  private final CompileScope scope;
  private final FieldCompiler fields;

  NameCompiler(CompileScope scope) {
    this.scope = scope;
    this.fields = new FieldCompiler(scope);
  }

  /**
   * What a function means with a name; where the name itself is computed at the row, that is found
   * there.
   */
  RowExpression named(
      String function, RowExpression name, Function<String, RowExpression> meaning) {
    if (name instanceof Failing) {
      return name;
    }
    if (name instanceof Constant constant) {
      return meaning(constant.value(), meaning);
    }
    return new LateExpression(
        row -> meaning(name.value(row), meaning),
        function + "(" + name.canonical() + ") in " + scope.canonical());
  }

  private static RowExpression meaning(Value name, Function<String, RowExpression> meaning) {
    return name instanceof TextValue text
        ? meaning.apply(text.text())
        : new Failing(new FunctionFailure("a name is wanted"));
  }

  /** {@code parameters('…')}. */
  RowExpression parameter(String name) {
    return scope
        .policy()
        .parameter(name)
        .<RowExpression>map(Constant::new)
        .orElseGet(() -> new Failing(new FunctionFailure("there is no such parameter")));
  }

  /** {@code field('…')}. */
  RowExpression field(String name) {
    return fields.function(name);
  }

  /** {@code current()}: the member of the innermost count. */
  RowExpression current() {
    return scope.counts().stream().findFirst().map(NameCompiler::member).orElseGet(this::noMember);
  }

  /** {@code current('…')}: the element of a count of this name, else a field in a counted array. */
  RowExpression current(String name) {
    return scope.counts().stream()
        .filter(count -> isCalled(count, name))
        .findFirst()
        .map(NameCompiler::member)
        .orElseGet(() -> below(name));
  }

  private RowExpression below(String name) {
    if (!(scope.resolve(name) instanceof Path field)) {
      return noMember();
    }
    FieldBinding binding = new FieldBinding(field, scope);
    return binding.isSettled()
        ? currentMember(binding.settled())
        : new LateExpression(
            row -> currentMember(binding.at(row)), "current(" + binding.canonical() + ")");
  }

  private RowExpression currentMember(Optional<MemberPath> member) {
    return member.<RowExpression>map(CurrentMember::new).orElseGet(this::noMember);
  }

  private RowExpression noMember() {
    return new Failing(new FunctionFailure("no count around it is at such a member"));
  }

  private static boolean isCalled(CountFrame count, String name) {
    if (count instanceof CountFrame.OfValue value) {
      return value.name().equalsIgnoreCase(name);
    }
    return count instanceof CountFrame.OfConstant constant
        && constant.name().equalsIgnoreCase(name);
  }

  private static RowExpression member(CountFrame count) {
    if (count instanceof CountFrame.Moving moving) {
      return new CurrentMember(new MemberPath(moving.depth(), WHOLE));
    }
    return new Constant(((CountFrame.OfConstant) count).element());
  }
}
