package dev.portcullis.drl;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of a rule's constraints, for {@code import static dev.portcullis.drl.Terms.*;}. They
 * only say what is asked; {@link Resource#meets} asks it.
 *
 * <p>A value is a text, a whole number, {@code true}, {@code false}, an {@link Expression}, or what
 * {@link #list}, {@link #object}, {@link #number} and {@link #nothing} make.
 */
public final class Terms {

  private Terms() {}

  /**
   * {@return what a field of the resource holds: an alias, a plain field such as {@code name}, a
   * tag}
   *
   * @param name its name in policies, in any case; with {@code [*]} for each value of an array
   */
  public static Operand field(String name) {
    return new Operand(new Subject.Field(named(name)));
  }

  /**
   * {@return what the field holds whose name an expression gives}
   *
   * @param name a text or an expression
   */
  public static Operand fieldNamed(Object name) {
    return new Operand(new Subject.Field(computed(name)));
  }

  /**
   * {@return a value, mostly computed}
   *
   * @param value a value as above
   */
  public static Operand value(Object value) {
    return new Operand(new Subject.Value(Tree.json(value)));
  }

  /**
   * {@return the members of an array of the resource, to be counted: a field with {@code [*]}}
   *
   * @param field its name in policies, with {@code [*]}
   */
  public static Members members(String field) {
    return new Members(where -> new Subject.FieldCount(Tree.NOWHERE, named(field), where));
  }

  /**
   * {@return the members of the array whose field an expression names, to be counted}
   *
   * @param field a text or an expression
   */
  public static Members membersNamed(Object field) {
    return new Members(where -> new Subject.FieldCount(Tree.NOWHERE, computed(field), where));
  }

  /**
   * {@return the elements of a computed array, to be counted}
   *
   * @param array an array, or an expression for one
   * @param name what {@code call("current", name)} calls an element
   */
  public static Members elements(Object array, String name) {
    return new Members(
        where ->
            new Subject.ValueCount(
                Tree.NOWHERE, Tree.json(array), Optional.of(new Name(Tree.NOWHERE, name)), where));
  }

  /**
   * {@return the value of a template function; the functions and their names are those of policies}
   *
   * @param function its name, in any case
   * @param arguments values as above, in their order
   */
  public static Expression call(String function, Object... arguments) {
    return new Expression(
        Tree.call(function, Arrays.stream(arguments).map(Tree::expression).toList()));
  }

  /**
   * {@return an array}
   *
   * @param elements values as above, in their order
   */
  public static Object list(Object... elements) {
    return new JsonArray(Tree.NOWHERE, Arrays.stream(elements).map(Tree::json).toList());
  }

  /**
   * {@return an object, of keys and values in turn}
   *
   * @param keysAndValues a text and a value as above, and so on; an even number of both
   */
  public static Object object(Object... keysAndValues) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      members.add(
          new Member(
              new Name(Tree.NOWHERE, (String) keysAndValues[i]), Tree.json(keysAndValues[i + 1])));
    }
    return new JsonObject(Tree.NOWHERE, members);
  }

  /**
   * {@return a number as it is written; {@code 5.0} and {@code 5} differ}
   *
   * @param digits a number as JSON writes it
   */
  public static Object number(String digits) {
    return new JsonNumber(Tree.NOWHERE, digits);
  }

  /** {@return null} */
  public static Object nothing() {
    return new JsonNull(Tree.NOWHERE);
  }

  /**
   * {@return the check that all hold; the first that does not, or fails, decides}
   *
   * @param checks the parts, in the order in which they are evaluated
   */
  public static Check allOf(Check... checks) {
    return new Check(new Condition.AllOf(Tree.NOWHERE, conditions(checks)));
  }

  /**
   * {@return the check that one holds; the first that does, or fails, decides}
   *
   * @param checks the parts, in the order in which they are evaluated
   */
  public static Check anyOf(Check... checks) {
    return new Check(new Condition.AnyOf(Tree.NOWHERE, conditions(checks)));
  }

  /**
   * {@return the check that another does not hold; it fails where that one fails}
   *
   * @param check the other one
   */
  public static Check isNot(Check check) {
    return new Check(new Condition.Not(Tree.NOWHERE, check.condition()));
  }

  /**
   * {@return the resources of a type that an existence effect looks for}
   *
   * @param type the full type, in any case
   */
  public static Related related(String type) {
    return new Related(type);
  }

  private static List<Condition> conditions(Check... checks) {
    return Arrays.stream(checks).map(Check::condition).toList();
  }

  private static FieldReference computed(Object name) {
    return new FieldReference.Computed(Tree.NOWHERE, Tree.expression(name));
  }

  private static FieldReference named(String name) {
    return new FieldReference.Named(Tree.NOWHERE, name);
  }
}
