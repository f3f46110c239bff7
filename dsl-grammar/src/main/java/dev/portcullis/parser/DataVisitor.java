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
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyParser.EntryContext;
import dev.portcullis.grammar.PolicyParser.FalseContext;
import dev.portcullis.grammar.PolicyParser.KeyContext;
import dev.portcullis.grammar.PolicyParser.ListContext;
import dev.portcullis.grammar.PolicyParser.ListDatumContext;
import dev.portcullis.grammar.PolicyParser.NullContext;
import dev.portcullis.grammar.PolicyParser.ObjectContext;
import dev.portcullis.grammar.PolicyParser.ObjectDatumContext;
import dev.portcullis.grammar.PolicyParser.QuotedKeyContext;
import dev.portcullis.grammar.PolicyParser.TrueContext;
import dev.portcullis.grammar.PolicyParser.WordKeyContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Makes values of JSON: what is alike where expressions are read and where they are not. */
abstract class DataVisitor extends PolicyParserBaseVisitor<JsonValue> {

  final Lexemes lexemes;
  final Faults faults;

  DataVisitor(Lexemes lexemes, Faults faults) {
    this.lexemes = lexemes;
    this.faults = faults;
  }

  @Override
  public JsonValue visitTrue(TrueContext context) {
    return new JsonBoolean(lexemes.span(context), true);
  }

  @Override
  public JsonValue visitFalse(FalseContext context) {
    return new JsonBoolean(lexemes.span(context), false);
  }

  @Override
  public JsonValue visitNull(NullContext context) {
    return new JsonNull(lexemes.span(context));
  }

  @Override
  public JsonValue visitListDatum(ListDatumContext context) {
    return visitList(context.list());
  }

  @Override
  public JsonArray visitList(ListContext context) {
    return new JsonArray(lexemes.span(context), context.datum().stream().map(this::visit).toList());
  }

  @Override
  public JsonValue visitObjectDatum(ObjectDatumContext context) {
    return visitObject(context.object());
  }

  @Override
  public JsonObject visitObject(ObjectContext context) {
    return new JsonObject(lexemes.span(context), members(context.entry()));
  }

  List<Member> members(List<EntryContext> entries) {
    List<Member> members =
        entries.stream().map(entry -> new Member(key(entry.key()), visit(entry.datum()))).toList();
    DuplicateKeys.report(members, faults);
    return members;
  }

  Name key(KeyContext key) {
    if (key instanceof QuotedKeyContext quoted) {
      return lexemes.string(quoted.STRING().getSymbol());
    }
    if (key instanceof WordKeyContext words && words.anyWord().size() > 1) {
      String text = key.getText();
      faults.report(
          DiagnosticCode.UNEXPECTED_TEXT,
          lexemes.span(key),
          "a key with a dot stands in double quotes",
          "write `\"" + Words.shortened(text) + "\"`, or an object in the object");
    }
    return lexemes.word(key);
  }

  JsonNumber number(Token token) {
    String digits = token.getText();
    String unsigned = digits.startsWith("-") ? digits.substring(1) : digits;
    if (unsigned.length() > 1
        && unsigned.charAt(0) == '0'
        && Character.isDigit(unsigned.charAt(1))) {
      faults.report(
          DiagnosticCode.UNEXPECTED_TEXT,
          lexemes.span(token),
          "a number does not begin with a needless `0`",
          "text stands in double quotes: `\"" + digits + "\"`");
    }
    return new JsonNumber(lexemes.span(token), digits);
  }

  /** A string as JSON has it. */
  JsonText verbatim(Token token) {
    Name text = lexemes.string(token);
    return new JsonText(text.span(), text.text());
  }
}
