package dev.portcullis.parser;

import dev.portcullis.ast.Initiative.Group;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.ast.Name;
import dev.portcullis.grammar.PolicyParser.GroupContext;
import dev.portcullis.grammar.PolicyParser.IncludeContext;
import dev.portcullis.grammar.PolicyParser.ObjectContext;
import dev.portcullis.grammar.PolicyParser.TextContext;
import dev.portcullis.name.FieldScope;
import dev.portcullis.name.Ids;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the parts that only initiatives have: what they include, and its groups. */
final class IncludeVisitor {

  private final Lexemes lexemes;
  private final Faults faults;
  private final PlainDataVisitor data;
  private final ExpressionDataVisitor values;

  IncludeVisitor(Lexemes lexemes, Faults faults) {
    this.lexemes = lexemes;
    this.faults = faults;
    this.data = new PlainDataVisitor(lexemes, faults);
    this.values = Sentences.of(FieldScope.of(Optional.empty()), lexemes, faults).data();
  }

  PolicyReference reference(IncludeContext context) {
    return new PolicyReference(
        lexemes.span(context),
        id(context),
        text(context.reference),
        text(context.version),
        Optional.ofNullable(context.groups).map(data::visit),
        Optional.ofNullable(context.values).map(object -> values.visitObject(object).members()),
        context.others == null
            ? List.of()
            : new OtherMembers(lexemes, faults)
                .of(
                    context.others,
                    "policyDefinitionId",
                    "policyDefinitionReferenceId",
                    "definitionVersion",
                    "groupNames",
                    "parameters"));
  }

  private Name id(IncludeContext context) {
    Name text = lexemes.text(context.id);
    boolean isWhole = context.verbatim != null || text.text().indexOf('/') >= 0;
    return isWhole ? text : new Name(text.span(), Ids.DEFINITION_PREFIX + text.text());
  }

  private Optional<Name> text(@Nullable TextContext context) {
    return Optional.ofNullable(context).map(lexemes::text);
  }

  Group group(GroupContext context) {
    return new Group(lexemes.span(context), lexemes.text(context.name), members(context.details));
  }

  private List<Member> members(@Nullable ObjectContext context) {
    return context == null ? List.of() : new OtherMembers(lexemes, faults).of(context, "name");
  }
}
