package dev.portcullis.parser;

import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.grammar.PolicyParser.CategoryHeaderContext;
import dev.portcullis.grammar.PolicyParser.DescriptionHeaderContext;
import dev.portcullis.grammar.PolicyParser.EmptyHeaderContext;
import dev.portcullis.grammar.PolicyParser.HeaderContext;
import dev.portcullis.grammar.PolicyParser.IdHeaderContext;
import dev.portcullis.grammar.PolicyParser.MetadataHeaderContext;
import dev.portcullis.grammar.PolicyParser.ModeHeaderContext;
import dev.portcullis.grammar.PolicyParser.NameHeaderContext;
import dev.portcullis.grammar.PolicyParser.OriginHeaderContext;
import dev.portcullis.grammar.PolicyParser.OthersHeaderContext;
import dev.portcullis.grammar.PolicyParser.TextContext;
import dev.portcullis.grammar.PolicyParser.VersionHeaderContext;
import dev.portcullis.grammar.PolicyParser.VersionsHeaderContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Makes what a definition says about itself. */
final class EnvelopeVisitor extends PolicyParserBaseVisitor<@Nullable Void> {

  private final String idPrefix;
  private final Lexemes lexemes;
  private final PlainDataVisitor data;
  private final Faults faults;
  private final Once<Name> id;
  private final Once<Name> name;
  private final Once<Name> origin;
  private final Once<Name> version;
  private final Once<JsonValue> versions;
  private final Once<Name> category;
  private final Once<Name> mode;
  private final Once<Name> description;
  private final Once<JsonValue> metadata;
  private final Once<List<Member>> others;
  private final Once<List<Member>> resourceOthers;
  private final Once<Span> noParameters;
  private final Once<Span> noGroups;
  private boolean versionAlone;

  /**
   * Makes a visitor.
   *
   * @param idPrefix what stands before the name in the id of such a definition
   */
  EnvelopeVisitor(String idPrefix, Lexemes lexemes, Faults faults) {
    this.idPrefix = idPrefix;
    this.lexemes = lexemes;
    this.faults = faults;
    this.data = new PlainDataVisitor(lexemes, faults);
    this.id = new Once<>("`id`", faults);
    this.name = new Once<>("`name`", faults);
    this.origin = new Once<>("the origin", faults);
    this.version = new Once<>("`version`", faults);
    this.versions = new Once<>("`versions`", faults);
    this.category = new Once<>("`category`", faults);
    this.mode = new Once<>("`mode`", faults);
    this.description = new Once<>("`description`", faults);
    this.metadata = new Once<>("`metadata`", faults);
    this.others = new Once<>("`json`", faults);
    this.resourceOthers = new Once<>("`json resource`", faults);
    this.noParameters = new Once<>("`no parameters`", faults);
    this.noGroups = new Once<>("`no groups`", faults);
  }

  /**
   * The envelope.
   *
   * @param originWord the word before {@code policy} or {@code initiative}
   */
  Envelope envelope(
      Span span,
      @Nullable Token originWord,
      @Nullable TextContext title,
      @Nullable TextContext message,
      List<HeaderContext> headers) {
    if (originWord != null) {
      origin.set(lexemes.span(originWord), origin(originWord));
    }
    headers.forEach(this::visit);
    return new Envelope(
        span,
        id.get(),
        name.get(),
        Optional.ofNullable(title).map(lexemes::text),
        description.get(),
        origin.get(),
        mode.get(),
        version.get(),
        versions.get(),
        metadata(Optional.ofNullable(message).map(lexemes::text)),
        others.get().orElse(List.of()),
        resourceOthers.get().orElse(List.of()));
  }

  /** Whether the definition says that it has no parameters, which differs from saying nothing. */
  boolean saysNoParameters() {
    return noParameters.get().isPresent();
  }

  /** Whether the initiative says that it has no groups, which differs from saying nothing. */
  boolean saysNoGroups() {
    return noGroups.get().isPresent();
  }

  private Name origin(Token word) {
    String policyType =
        switch (word.getType()) {
          case PolicyLexer.BUILTIN -> "BuiltIn";
          case PolicyLexer.STATIC -> "Static";
          case PolicyLexer.CUSTOM -> "Custom";
          default -> throw new IllegalStateException(word.getText());
        };
    return new Name(lexemes.span(word), policyType);
  }

  /** Version and category first, the message last; between them what is written out. */
  private Optional<JsonValue> metadata(Optional<Name> message) {
    Optional<JsonValue> written = metadata.get();
    List<Member> members = new ArrayList<>();
    if (!versionAlone) {
      version.get().ifPresent(text -> addUnlessWritten(members, "version", text, written));
    }
    category.get().ifPresent(text -> members.add(member("category", text)));
    if (written.isPresent() && written.get() instanceof JsonObject object) {
      members.addAll(object.members());
    }
    message.ifPresent(text -> members.add(member(Envelope.MESSAGE, text)));
    boolean isObject = written.isEmpty() || written.get() instanceof JsonObject;
    if (!isObject || (written.isEmpty() && members.isEmpty())) {
      return written;
    }
    DuplicateKeys.report(members, faults);
    return Optional.of(new JsonObject(place(written, members), members));
  }

  private static Span place(Optional<JsonValue> written, List<Member> members) {
    return written.map(JsonValue::span).orElseGet(() -> members.get(0).span());
  }

  private static void addUnlessWritten(
      List<Member> members, String key, Name text, Optional<JsonValue> written) {
    boolean isWritten =
        written.isPresent()
            && written.get() instanceof JsonObject object
            && object.get(key).isPresent();
    if (!isWritten) {
      members.add(member(key, text));
    }
  }

  private static Member member(String key, Name text) {
    return new Member(new Name(text.span(), key), new JsonText(text.span(), text.text()));
  }

  @Override
  public @Nullable Void visitIdHeader(IdHeaderContext context) {
    Name text = lexemes.text(context.text());
    boolean isWhole = context.verbatim != null || text.text().indexOf('/') >= 0;
    if (!isWhole) {
      name.set(text.span(), text);
    }
    id.set(
        lexemes.span(context.getStart()),
        isWhole ? text : new Name(text.span(), idPrefix + text.text()));
    return null;
  }

  @Override
  public @Nullable Void visitNameHeader(NameHeaderContext context) {
    return text(name, context, context.text());
  }

  @Override
  public @Nullable Void visitOriginHeader(OriginHeaderContext context) {
    return text(origin, context, context.text());
  }

  @Override
  public @Nullable Void visitVersionHeader(VersionHeaderContext context) {
    versionAlone = context.alone != null;
    return text(version, context, context.text());
  }

  @Override
  public @Nullable Void visitVersionsHeader(VersionsHeaderContext context) {
    versions.set(lexemes.span(context.getStart()), data.visit(context.datum()));
    return null;
  }

  @Override
  public @Nullable Void visitCategoryHeader(CategoryHeaderContext context) {
    return text(category, context, context.text());
  }

  @Override
  public @Nullable Void visitModeHeader(ModeHeaderContext context) {
    Name text =
        context.text() == null ? lexemes.word(context.dottedName()) : lexemes.text(context.text());
    mode.set(lexemes.span(context.getStart()), text);
    return null;
  }

  @Override
  public @Nullable Void visitDescriptionHeader(DescriptionHeaderContext context) {
    return text(description, context, context.text());
  }

  @Override
  public @Nullable Void visitMetadataHeader(MetadataHeaderContext context) {
    metadata.set(lexemes.span(context.getStart()), data.visit(context.datum()));
    return null;
  }

  @Override
  public @Nullable Void visitEmptyHeader(EmptyHeaderContext context) {
    Span span = lexemes.span(context);
    boolean isParameters = context.what.getType() == PolicyLexer.PARAMETERS;
    (isParameters ? noParameters : noGroups).set(span, span);
    return null;
  }

  @Override
  public @Nullable Void visitOthersHeader(OthersHeaderContext context) {
    OtherMembers members = new OtherMembers(lexemes, faults);
    Span place = lexemes.span(context.getStart());
    if (context.outside != null) {
      resourceOthers.set(place, members.of(context.object(), "id", "name", "properties"));
    } else {
      others.set(
          place,
          members.of(
              context.object(),
              "displayName",
              "description",
              "policyType",
              "mode",
              "version",
              "versions",
              "metadata",
              "parameters",
              "policyRule",
              "policyDefinitions",
              "policyDefinitionGroups"));
    }
    return null;
  }

  private @Nullable Void text(Once<Name> part, ParserRuleContext context, TextContext text) {
    part.set(lexemes.span(context.getStart()), lexemes.text(text));
    return null;
  }
}
