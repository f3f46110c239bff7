package dev.portcullis.ast;

import static dev.portcullis.ast.Chance.NOWHERE;
import static dev.portcullis.ast.Chance.name;

import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Makes up values and expressions, above all such as have a short form or nearly have one. */
final class MadeUpValues {

  private final Chance chance;

  MadeUpValues(Chance chance) {
    this.chance = chance;
  }

  /** The name of a field, plain, an alias, a tag, odd or nonsense. */
  String field() {
    return chance.oneOf(
        "name",
        "Name",
        "type",
        "id",
        "location",
        "identity.type",
        "tags",
        "tags.env",
        "tags.a-b",
        "tags['env']",
        "tags[env]",
        "tags['a'b']",
        type() + "/keySize",
        type() + "/name",
        type() + "/attributes.createdOn",
        type() + "/createdOn",
        type() + "/rules[*]",
        type() + "/rules[*].value",
        type() + "/rules[*].ports[*]",
        type() + "/rules[*].ports[*].end",
        type() + "/Rules[*].value",
        type() + "/rules",
        type() + "/rules.value",
        type() + "/names[*]",
        type() + "/names[*].x",
        type() + "/value",
        type() + "/rule.value",
        type() + "/a/b",
        type() + "/a.#b-c.d",
        type() + "/a.#b[*].c",
        type() + "/a..b",
        type() + "/#a",
        "a`b",
        "",
        "/x",
        "x",
        "_",
        "_.x",
        "rule",
        "rule.value",
        "ip.value",
        "item",
        "[[x]",
        "[x",
        "line\nbreak",
        "a[*][*]");
  }

  String type() {
    return chance.oneOf(
        "Microsoft.KeyVault.Data/vaults/keys",
        "Microsoft.KeyVault.Data/vaults/certificates",
        "Microsoft.KeyVault/vaults",
        "microsoft.keyvault/vaults",
        "Microsoft.X/y-z.w");
  }

  String text() {
    return chance.oneOf(
        "a",
        "audit",
        "true",
        "5",
        "",
        "[a]",
        "[a",
        "[[a]",
        "[",
        "]",
        "a b",
        "\"",
        "\\",
        "\n",
        "é",
        "😀",
        "\t",
        "'",
        "//",
        "{",
        "and",
        "2020-01-01",
        "\u007f",
        "x\u2028y");
  }

  /** A value in which expressions are read. */
  JsonValue value() {
    return value(3);
  }

  private JsonValue value(int depth) {
    return switch (chance.below(depth > 0 ? 9 : 5)) {
      case 0, 1 -> new JsonText(NOWHERE, jsonText());
      case 2 -> number();
      case 3 -> new JsonBoolean(NOWHERE, chance.once(2));
      case 4 -> new JsonNull(NOWHERE);
      case 5 -> new JsonArray(NOWHERE, chance.some(4, () -> value(depth - 1)));
      case 6 -> new JsonObject(NOWHERE, members(() -> value(depth - 1)));
      default -> new JsonTemplate(NOWHERE, expression(depth));
    };
  }

  /** A text or an expression. */
  JsonValue textOrExpression() {
    return chance.once(2)
        ? new JsonText(NOWHERE, jsonText())
        : new JsonTemplate(NOWHERE, expression());
  }

  /** A string that is no expression. */
  private String jsonText() {
    String text = text();
    boolean isExpression = text.startsWith("[") && !text.startsWith("[[") && text.endsWith("]");
    return isExpression ? "[" + text : text;
  }

  /** A value in which each string is what it is. */
  JsonValue plain() {
    return plain(3);
  }

  private JsonValue plain(int depth) {
    return switch (chance.below(depth > 0 ? 7 : 5)) {
      case 0, 1 -> new JsonText(NOWHERE, text());
      case 2 -> number();
      case 3 -> new JsonBoolean(NOWHERE, chance.once(2));
      case 4 -> new JsonNull(NOWHERE);
      case 5 -> new JsonArray(NOWHERE, chance.some(4, () -> plain(depth - 1)));
      default -> object(depth);
    };
  }

  JsonObject object() {
    return object(2);
  }

  private JsonObject object(int depth) {
    return new JsonObject(NOWHERE, members(() -> plain(depth - 1)));
  }

  private JsonNumber number() {
    return new JsonNumber(NOWHERE, chance.oneOf("0", "1", "-1", "2.50", "1e6", "-0", "1E-3"));
  }

  private List<Member> members(Supplier<JsonValue> value) {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    List<Member> members = new ArrayList<>();
    for (int i = chance.below(4); i > 0; i--) {
      String key = chance.oneOf("a", "b.c", "and", "true", "description", "", "x y", "[a]", "$s");
      if (taken.add(key)) {
        members.add(new Member(name(key), value.get()));
      }
    }
    return members;
  }

  /** Members under names that no vocabulary knows. */
  List<Member> others() {
    return chance.once(4)
        ? List.of(new Member(name(chance.oneOf("extra", "odd one")), plain()))
        : List.of();
  }

  TemplateExpression expression() {
    return expression(3);
  }

  private TemplateExpression expression(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (chance.below(9)) {
      case 0, 1 -> leaf();
      case 2 -> new MemberAccess(NOWHERE, expression(depth - 1), name(member()));
      case 3 -> new IndexAccess(NOWHERE, expression(depth - 1), expression(depth - 1));
      case 4 -> call("addDays", expression(depth - 1), expression(depth - 1));
      case 5 -> call(chance.oneOf("field", "current", "length"), expression(depth - 1));
      case 6 -> tag(expression(depth - 1));
      default -> new Call(NOWHERE, name(function()), chance.some(3, () -> expression(depth - 1)));
    };
  }

  private TemplateExpression leaf() {
    return switch (chance.below(9)) {
      case 0 -> text(text());
      case 1 -> new NumberLiteral(NOWHERE, chance.oneOf("5", "-5", "0", "1.5", "007"));
      case 2, 3 -> call("parameters", text(chance.oneOf("x", "skip-tag", "odd name", "")));
      case 4, 5 -> call("field", text(field()));
      case 6 -> call("current", text(chance.oneOf("ip", "rule", "my ip", "and", "_", "tags")));
      case 7 -> call("current", text(field()));
      default -> new Call(NOWHERE, name(chance.oneOf("utcNow", "now", "current")), List.of());
    };
  }

  private TemplateExpression tag(TemplateExpression inner) {
    return call("concat", text("tags["), inner, text("]"));
  }

  private String member() {
    return chance.oneOf("x", "and", "value", "Name");
  }

  private String function() {
    return chance.oneOf("concat", "if", "and", "value", "where", "json", "Field", "days", "not");
  }

  private static TextLiteral text(String text) {
    return new TextLiteral(NOWHERE, text);
  }

  private static Call call(String function, TemplateExpression... arguments) {
    return new Call(NOWHERE, name(function), List.of(arguments));
  }
}
