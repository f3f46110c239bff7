package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.fuzz.ExpressionGenerator.Kind;
import java.util.List;

/**
 * Calls of functions by what they give, with the kind of each argument in braces: {@code {TEXT}}
 * stands for an expression that should give a text.
 */
final class FunctionShapes {

  private static final List<String> TEXTS =
      List.of(
          "concat({TEXT}, {TEXT})",
          "concat({TEXT}, {NUMBER}, {BOOLEAN})",
          "toLower({TEXT})",
          "toUpper({TEXT})",
          "trim({TEXT})",
          "substring({TEXT}, 0, 1)",
          "substring({TEXT}, {INDEX})",
          "padLeft({TEXT}, 3, '0')",
          "padLeft({TEXT}, {INDEX})",
          "replace({TEXT}, 'a', 'x')",
          "replace({TEXT}, {TEXT}, {TEXT})",
          "format('{0}-{1}', {TEXT}, {NUMBER})",
          "format({TEXT}, {TEXT})",
          "string({ANY})",
          "string({NUMBER})",
          "first({TEXT})",
          "last({TEXT})",
          "first({ARRAY})",
          "last({ARRAY})",
          "join({ARRAY}, ',')",
          "take({TEXT}, {INDEX})",
          "skip({TEXT}, {INDEX})",
          "base64({TEXT})",
          "base64ToString(base64({TEXT}))",
          "uri('https://contoso.example/a/', {TEXT})",
          "uriComponent({TEXT})",
          "uriComponentToString({TEXT})",
          "dataUri({TEXT})",
          "dataUriToString(dataUri({TEXT}))",
          "uniqueString({TEXT}, {TEXT})",
          "guid({TEXT})");

  private static final List<String> DATES =
      List.of("addDays({DATE}, {INDEX})", "addDays({DATE}, -10)", "addDays({DATE}, 5000000)");

  private static final List<String> NUMBERS =
      List.of(
          "length({TEXT})",
          "length({ARRAY})",
          "length({OBJECT})",
          "add({NUMBER}, {NUMBER})",
          "sub({NUMBER}, {INDEX})",
          "mul({INDEX}, {NUMBER})",
          "div({NUMBER}, {INDEX})",
          "mod({INDEX}, {INDEX})",
          "min({NUMBER}, {NUMBER})",
          "min({INDEX}, {NUMBER})",
          "max({NUMBER}, {INDEX})",
          "max({ARRAY})",
          "int({TEXT})",
          "int({NUMBER})",
          "float({NUMBER})",
          "float({TEXT})",
          "indexOf({TEXT}, {TEXT})",
          "indexOf({ARRAY}, {ANY})",
          "lastIndexOf({TEXT}, {TEXT})");

  private static final List<String> BOOLEANS =
      List.of(
          "equals({ANY}, {ANY})",
          "equals({TEXT}, {TEXT})",
          "empty({TEXT})",
          "empty({ARRAY})",
          "empty({OBJECT})",
          "not({BOOLEAN})",
          "and({BOOLEAN}, {BOOLEAN})",
          "or({BOOLEAN}, {BOOLEAN})",
          "and({BOOLEAN}, {BOOLEAN}, {BOOLEAN})",
          "or({BOOLEAN}, {BOOLEAN}, {BOOLEAN})",
          "bool({TEXT})",
          "bool({NUMBER})",
          "contains({TEXT}, {TEXT})",
          "contains({ARRAY}, {TEXT})",
          "contains({OBJECT}, {TEXT})",
          "startsWith({TEXT}, {TEXT})",
          "endsWith({TEXT}, {TEXT})",
          "less({NUMBER}, {NUMBER})",
          "lessOrEquals({TEXT}, {TEXT})",
          "greater({NUMBER}, {NUMBER})",
          "greaterOrEquals({TEXT}, {TEXT})",
          "ipRangeContains('10.0.0.0/8', {TEXT})",
          "ipRangeContains({TEXT}, '10.0.0.1')");

  private static final List<String> ARRAYS =
      List.of(
          "split({TEXT}, {TEXT})",
          "split({TEXT}, ',')",
          "createArray({ANY}, {ANY})",
          "array({ANY})",
          "range({INDEX}, {INDEX})",
          "take({ARRAY}, {INDEX})",
          "skip({ARRAY}, {INDEX})",
          "union({ARRAY}, {ARRAY})",
          "intersection({ARRAY}, {ARRAY})",
          "concat({ARRAY}, {ARRAY})",
          "items({OBJECT})");

  private static final List<String> OBJECTS =
      List.of(
          "createObject('a', {ANY}, 'p', {ANY})",
          "createObject({TEXT}, {ANY})",
          "json('{\"a\": \"x\", \"P\": 5}')",
          "json({TEXT})",
          "base64ToJson(base64('{\"a\": [1, \"b\"]}'))",
          "union({OBJECT}, {OBJECT})",
          "intersection({OBJECT}, {OBJECT})");

  private FunctionShapes() {}

  /** The calls that give a kind of value. */
  static List<String> of(Kind kind) {
    return switch (kind) {
      case TEXT -> TEXTS;
      case DATE -> DATES;
      case NUMBER, INDEX -> NUMBERS;
      case BOOLEAN -> BOOLEANS;
      case ARRAY -> ARRAYS;
      case OBJECT -> OBJECTS;
    };
  }
}
