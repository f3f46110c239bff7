package dev.portcullis.repl.session;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.ast.Subject;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.name.TypeNames;
import dev.portcullis.parser.PolicyParser;
import dev.portcullis.parser.SyntaxToken;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the objects: a policy whose effect marks those that are asked for.
 *
 * @param policy the policy; of a condition that was typed a bare rule around it, so that every
 *     place in it is a place in what was typed
 * @param types the types of the objects it is asked of, in lower case; none of them means every
 *     type
 */
public record Question(BoundPolicy policy, Set<String> types) {

  public Question {
    types = Set.copyOf(types);
  }

  /** Asks what a policy has something against. */
  public static Question of(BoundPolicy policy) {
    return new Question(policy, types(policy.condition()));
  }

  /**
   * Asks for the objects for which a condition holds.
   *
   * @param typed the condition, with {@code for} or without
   * @param type the type that it is asked of where it has no {@code for}, in full; absent means
   *     every object
   */
  public static Outcome<Question> of(Source typed, Optional<String> type, AliasCatalog catalog) {
    Optional<String> scope = hasScope(typed) ? Optional.empty() : type;
    return PolicyParser.parseCondition(typed, scope)
        .map(condition -> scope.map(name -> ofType(name, condition)).orElse(condition))
        .map(Question::bareRule)
        .then(new PolicyChecker(catalog)::check)
        .then(policy -> Binder.bind(policy, ParameterValues.NONE, PolicyContext.NONE))
        .map(Question::of);
  }

  /** The type that a short name means, else the name itself. */
  public static String fullType(String name) {
    return TypeNames.type(name).orElse(name);
  }

  /**
   * The fields it reads, in the order of the text and without the type: by full name what the text
   * calls them.
   */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    policy
        .condition()
        .descendants()
        .filter(Named.class::isInstance)
        .map(Named.class::cast)
        .filter(field -> !field.text().equalsIgnoreCase("type"))
        .forEach(field -> fields.putIfAbsent(field.text(), shortName(field)));
    return fields;
  }

  private static String shortName(Named field) {
    int end = field.text().split("[\\[(]", 2)[0].length();
    String last = field.text().substring(field.text().lastIndexOf('/', end) + 1);
    String written = field.span().text();
    return Shown.line(written.length() < last.length() && !written.isBlank() ? written : last);
  }

  private static boolean hasScope(Source typed) {
    return SyntaxToken.of(typed.text()).stream()
        .filter(token -> token.kind() != SyntaxToken.Kind.COMMENT)
        .findFirst()
        .filter(first -> first.text().equals("for"))
        .isPresent();
  }

  private static Condition ofType(String type, Condition condition) {
    Span start = condition.span().source().span(0, 0);
    Condition ofType =
        new Comparison(
            start,
            new Subject.Field(new Named(start, "type")),
            Operator.EQUALS,
            new JsonText(start, JsonText.escaped(type)));
    List<Condition> all = new ArrayList<>(List.of(ofType));
    if (condition instanceof AllOf chain) {
      all.addAll(chain.conditions());
    } else {
      all.add(condition);
    }
    return new AllOf(condition.span(), all);
  }

  private static PolicyDefinition bareRule(Condition condition) {
    Span span = condition.span();
    Envelope nothing =
        new Envelope(
            span,
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
        new PolicyRule(span, condition, new JsonText(span, "audit"), Optional.empty());
    return new PolicyDefinition(span, nothing, Optional.empty(), rule, List.of());
  }

  /** The types to which a condition confines itself before it asks anything else. */
  private static Set<String> types(Condition condition) {
    if (condition instanceof AllOf all && !all.conditions().isEmpty()) {
      return types(all.conditions().get(0));
    }
    boolean asksType =
        condition instanceof Comparison comparison
            && comparison.subject() instanceof Subject.Field field
            && field.field() instanceof Named named
            && named.text().equalsIgnoreCase("type");
    return asksType ? types((Comparison) condition) : Set.of();
  }

  private static Set<String> types(Comparison comparison) {
    JsonValue target = comparison.target();
    if (comparison.operator() == Operator.EQUALS && target instanceof JsonText text) {
      return Set.of(text.text().toLowerCase(Locale.ROOT));
    }
    Set<String> types = new LinkedHashSet<>();
    if (comparison.operator() == Operator.IN && target instanceof JsonArray array) {
      for (JsonValue element : array.elements()) {
        if (!(element instanceof JsonText text)) {
          return Set.of();
        }
        types.add(text.text().toLowerCase(Locale.ROOT));
      }
    }
    return types;
  }
}
