package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.JsonParser.ArrayContext;
import dev.portcullis.grammar.JsonParser.FalseContext;
import dev.portcullis.grammar.JsonParser.FileContext;
import dev.portcullis.grammar.JsonParser.MemberContext;
import dev.portcullis.grammar.JsonParser.NullContext;
import dev.portcullis.grammar.JsonParser.NumberContext;
import dev.portcullis.grammar.JsonParser.ObjectContext;
import dev.portcullis.grammar.JsonParser.TextContext;
import dev.portcullis.grammar.JsonParser.TrueContext;
import dev.portcullis.grammar.JsonParser.ValueContext;
import dev.portcullis.grammar.JsonVisitor;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.AbstractParseTreeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of a JSON text. What a syntax fault, told before, has left without a value is left
 * out.
 */
final class JsonTreeBuilder extends AbstractParseTreeVisitor<@Nullable JsonValue>
    implements JsonVisitor<@Nullable JsonValue> {

  private final Source source;
  private final Faults faults;

  JsonTreeBuilder(Source source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  @Override
  public @Nullable JsonValue visitFile(FileContext context) {
    return value(context.value());
  }

  @Override
  public JsonValue visitObject(ObjectContext context) {
    List<Member> members = new ArrayList<>(context.getChildCount() / 2);
    Map<String, Name> keys = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (MemberContext member : context.member()) {
      JsonValue value = value(member.value());
      if (isPresent(member.key) && value != null) {
        Name key = key(member.key);
        Name first = keys.putIfAbsent(key.text(), key);
        if (first == null) {
          members.add(new Member(key, value));
        } else {
          faults.report(duplicate(first, key));
        }
      }
    }
    return new JsonObject(span(context), members);
  }

  /** Whether a token stands in the text; a missing one may have been made up to go on. */
  private static boolean isPresent(@Nullable Token token) {
    return token != null && token.getTokenIndex() >= 0;
  }

  private static Diagnostic duplicate(Name first, Name second) {
    String message =
        first.text().equals(second.text())
            ? "the key `" + second.text() + "` occurs twice in one object"
            : "the keys `"
                + first.text()
                + "` and `"
                + second.text()
                + "` of one object differ only in case";
    return Diagnostic.of(DiagnosticCode.DUPLICATE_KEY, second.span(), message, "remove one of them")
        .withRelated(first.span(), "the first of them");
  }

  @Override
  public JsonValue visitArray(ArrayContext context) {
    List<JsonValue> elements = new ArrayList<>(context.getChildCount() / 2);
    for (ValueContext element : context.value()) {
      JsonValue value = value(element);
      if (value != null) {
        elements.add(value);
      }
    }
    return new JsonArray(span(context), elements);
  }

  @Override
  public @Nullable JsonValue visitMember(MemberContext context) {
    return value(context.value());
  }

  @Override
  public JsonValue visitText(TextContext context) {
    EscapedText text = text(context.getStart());
    return new JsonText(text.span(), text.text());
  }

  @Override
  public JsonValue visitNumber(NumberContext context) {
    return new JsonNumber(span(context), context.getStart().getText());
  }

  @Override
  public JsonValue visitTrue(TrueContext context) {
    return new JsonBoolean(span(context), true);
  }

  @Override
  public JsonValue visitFalse(FalseContext context) {
    return new JsonBoolean(span(context), false);
  }

  @Override
  public JsonValue visitNull(NullContext context) {
    return new JsonNull(span(context));
  }

  private @Nullable JsonValue value(@Nullable ValueContext context) {
    return context == null ? null : visit(context);
  }

  private Name key(Token token) {
    EscapedText text = text(token);
    return new Name(text.span(), text.text());
  }

  /** The text of a string; its closing quote may be missing. */
  private EscapedText text(Token token) {
    int start = token.getStartIndex();
    int end = token.getStopIndex() + 1;
    boolean closed =
        end - start > 1 && source.text().charAt(end - 1) == source.text().charAt(start);
    return EscapedText.read(source.span(start + 1, closed ? end - 1 : end), faults::report);
  }

  private Span span(ParserRuleContext context) {
    return Places.in(source).of(context);
  }
}
