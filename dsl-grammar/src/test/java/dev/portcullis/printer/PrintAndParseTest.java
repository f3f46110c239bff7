package dev.portcullis.printer;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.parser.AstAssert;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever values and expressions a tree holds, they are read as they were printed. */
class PrintAndParseTest {

  private static final Span NOWHERE = Source.of("made", "").span(0, 0);

  private static final String[] PIECES = {
    "a", "Z9_", "'", "''", "\"", "\\", "/", "[", "]", "[[", "{}", ",", " ", "\n", "\r\n", "\t",
    "\0", "\u001f", "\u007f", "\u2028", "é", "ß", "😀", "//", "/*", "\\u0041"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void givesTheTreeBack(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 500; run++) {
      JsonValue left = new JsonTemplate(NOWHERE, expression(random, 5));
      JsonValue right = value(random, 4);
      AstAssert.assertSurvivesJson(definition(left, right));
    }
  }

  private static PolicyDefinition definition(JsonValue left, JsonValue right) {
    Envelope envelope =
        new Envelope(
            NOWHERE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    PolicyRule rule =
        new PolicyRule(
            NOWHERE,
            new Comparison(NOWHERE, new Subject.Value(left), Operator.EQUALS, right),
            new JsonText(NOWHERE, "audit"),
            Optional.empty());
    return new PolicyDefinition(NOWHERE, envelope, Optional.empty(), rule, List.of());
  }

  private static JsonValue value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 4)) {
      case 0 -> new JsonText(NOWHERE, text(random) + ".");
      case 1 -> new JsonNumber(NOWHERE, random.nextInt() + ".50e-3");
      case 2 -> new JsonBoolean(NOWHERE, random.nextBoolean());
      case 3 -> new JsonNull(NOWHERE);
      case 4 -> new JsonArray(NOWHERE, some(random, () -> value(random, depth - 1)));
      case 5 -> new JsonTemplate(NOWHERE, expression(random, depth));
      default ->
          new JsonObject(
              NOWHERE,
              IntStream.range(0, random.nextInt(4))
                  .mapToObj(i -> new Member(name(i + text(random)), value(random, depth - 1)))
                  .toList());
    };
  }

  private static TemplateExpression expression(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 5 : 2)) {
      case 0 -> new TextLiteral(NOWHERE, text(random));
      case 1 -> new NumberLiteral(NOWHERE, String.valueOf(random.nextInt()));
      case 2 -> new MemberAccess(NOWHERE, call(random, depth - 1), name("member"));
      case 3 -> new IndexAccess(NOWHERE, call(random, depth - 1), expression(random, depth - 1));
      default -> call(random, depth - 1);
    };
  }

  private static Call call(Random random, int depth) {
    return new Call(NOWHERE, name("aFunction"), some(random, () -> expression(random, depth)));
  }

  private static String text(Random random) {
    return String.join("", some(random, () -> PIECES[random.nextInt(PIECES.length)]));
  }

  private static Name name(String text) {
    return new Name(NOWHERE, text);
  }

  private static <T> List<T> some(Random random, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(4)).toList();
  }
}
