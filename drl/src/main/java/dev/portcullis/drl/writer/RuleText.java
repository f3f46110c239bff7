package dev.portcullis.drl.writer;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.Scope;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.value.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One policy as rules: one that finds what violates it, and, where its evaluation may fail, others
 * that find where it does.
 */
final class RuleText {

  /** The resource that a rule judges. */
  static final String JUDGED = "$it";

  private static final String INDENT = "    ";
  private static final String FAILURE = "$failure";

  private final AssignedPolicy assigned;
  private final BoundPolicy policy;
  private final UnaryOperator<String> names;
  private final List<Conjunct> conjuncts;
  private final Applicable applicable;
  private final Optional<RelatedText> related;
  private final StringBuilder out = new StringBuilder();

  private RuleText(AssignedPolicy assigned, UnaryOperator<String> names) {
    this.assigned = assigned;
    this.policy = assigned.policy();
    this.names = names;
    this.conjuncts = Conjunct.of(policy.condition(), policy);
    this.applicable = new Applicable(policy);
    this.related =
        policy.effect().looksForRelated()
                && policy.definition().rule().details().orElse(null)
                    instanceof EffectDetails.Existence details
            ? Optional.of(new RelatedText(details, policy))
            : Optional.empty();
  }

  /**
   * The rules of a policy that is not disabled.
   *
   * @param names makes a name of a rule unlike those before it
   * @throws NotWritable if DRL cannot say what the policy says
   */
  static String write(AssignedPolicy assigned, UnaryOperator<String> names) {
    return new RuleText(assigned, names).write();
  }

  private String write() {
    refuseWhatDependsOnObjects();
    out.append("// ").append(Quoted.line(assigned.title())).append('\n');
    policy
        .parameters()
        .members()
        .forEach(
            (name, value) ->
                out.append("//   ")
                    .append(Quoted.line(name))
                    .append(": ")
                    .append(Quoted.line(ValueWriter.write(value)))
                    .append('\n'));
    Term finding = finding("of", "");
    related.ifPresentOrElse(
        relative -> writeExistence(relative, finding),
        () -> writeRule("", List.of(judged(conjuncts, List.of())), finding));
    writeFailure();
    return out.toString();
  }

  private void writeExistence(RelatedText relative, Term finding) {
    boolean computed = relative.isPlaceComputed();
    List<String> knowsPlace =
        computed ? List.of(relatedFailure(relative).then(" == null").laidOut(INDENT)) : List.of();
    String judged = judged(conjuncts, knowsPlace);
    String none = "not " + relative.satisfied();
    writeRule(
        "",
        relative.canFail()
            ? List.of(judged, none, "not " + relative.failed())
            : List.of(judged, none),
        finding);
    if (computed) {
      List<String> failure =
          List.of(FAILURE + " : " + relatedFailure(relative).laidOut(INDENT), FAILURE + " != null");
      writeRule(
          ": where to look cannot be told",
          List.of(judged(conjuncts, failure)),
          finding("failed", FAILURE));
    }
    if (relative.canFail()) {
      writeRule(
          ": what is related cannot be judged",
          List.of(judged, none, "exists " + relative.failed()),
          finding("failed", Quoted.string("a related resource cannot be judged")));
    }
  }

  private static Term relatedFailure(RelatedText relative) {
    return Term.call("this.relatedFailure", relative.place());
  }

  /** The first condition that cannot be evaluated decides, unless one before it does not hold. */
  private void writeFailure() {
    int safe = Conjunct.safe(conjuncts);
    if (safe == conjuncts.size()) {
      return;
    }
    Term open = Conjunct.together(conjuncts.subList(safe, conjuncts.size()));
    String failure = Term.call("this.failure", open).laidOut(INDENT);
    writeRule(
        ": cannot be judged",
        List.of(
            judged(
                conjuncts.subList(0, safe),
                List.of(FAILURE + " : " + failure, FAILURE + " != null"))),
        finding("failed", FAILURE));
  }

  /** The pattern of a resource to which the policy applies and for which conjuncts hold. */
  private String judged(List<Conjunct> held, List<String> more) {
    List<String> constraints = new ArrayList<>();
    int plain = 0;
    while (plain < held.size() && held.get(plain).isPlain()) {
      constraints.add(held.get(plain).holds(INDENT));
      plain++;
    }
    constraints.addAll(reached());
    constraints.addAll(applies(applicable.beside(held)));
    held.subList(plain, held.size()).forEach(conjunct -> constraints.add(conjunct.holds(INDENT)));
    constraints.addAll(more);
    return constraints.isEmpty()
        ? JUDGED + " : Resource()"
        : JUDGED + " : Resource(\n" + INDENT + String.join(",\n" + INDENT, constraints) + ")";
  }

  /**
   * The constraints that conjuncts hold, or that the first of them that does not hold fails: what
   * comes after a failure has no say.
   */
  private static List<String> applies(List<Conjunct> conjuncts) {
    int safe = Conjunct.safe(conjuncts);
    List<String> constraints = new ArrayList<>();
    conjuncts.subList(0, safe).forEach(conjunct -> constraints.add(conjunct.holds(INDENT)));
    if (safe < conjuncts.size()) {
      Term open = Conjunct.together(conjuncts.subList(safe, conjuncts.size()));
      constraints.add(Term.call("this.mayMeet", open).laidOut(INDENT));
    }
    return constraints;
  }

  /** Scopes of resource ids are all that rules can ask of an assignment. */
  private void refuseWhatDependsOnObjects() {
    Assignment assignment = assigned.assignment();
    Stream<Scope> scopes =
        Stream.concat(Stream.of(assignment.scope()), assignment.excludedScopes().stream());
    Optional<String> what =
        !assignment.resourceSelectors().isEmpty()
            ? Optional.of("resource selectors")
            : !assigned.branches().isEmpty()
                ? Optional.of("overrides that depend on the object")
                : scopes.anyMatch(Scope::isManagementGroup)
                    ? Optional.of("management groups")
                    : Optional.empty();
    what.ifPresent(
        part -> {
          throw new NotWritable(
              assignment.id().span(),
              part + " of an assignment cannot be written as DRL",
              "assign the policy to a subscription or below it, without them");
        });
  }

  /** Whom the assignment reaches, and requests alone where the policy asks who makes them. */
  private List<String> reached() {
    List<String> constraints = new ArrayList<>();
    Scope scope = assigned.assignment().scope();
    if (!scope.id().isEmpty()) {
      constraints.add(within(scope));
    }
    assigned.assignment().excludedScopes().forEach(one -> constraints.add("!" + within(one)));
    if (policy.enforcementOnly()) {
      constraints.add("requested == true");
    }
    return constraints;
  }

  private static String within(Scope scope) {
    return "this.isWithin(" + Quoted.string(scope.id()) + ")";
  }

  private void writeRule(String suffix, List<String> patterns, Term finding) {
    String name = names.apply(Quoted.line(title()) + suffix);
    out.append("rule \"").append(name).append("\"\nwhen\n");
    patterns.forEach(pattern -> out.append("  ").append(pattern).append('\n'));
    String insertion = Term.call("insertLogical", finding).laidOut("  ");
    out.append("then\n  ").append(insertion).append(";\nend\n\n");
  }

  private String title() {
    return isAssigned()
        ? assigned.title() + ", assigned as " + assigned.assignment().title()
        : assigned.title();
  }

  private boolean isAssigned() {
    Assignment assignment = assigned.assignment();
    return !assignment.id().equals(assignment.definitionId());
  }

  private Term finding(String method, String failure) {
    String id = assigned.definitionId().isEmpty() ? assigned.title() : assigned.definitionId();
    List<Term> arguments =
        new ArrayList<>(
            List.of(
                Term.text(JUDGED),
                ConstantText.string(id),
                ConstantText.string(policy.effectText())));
    if (!failure.isEmpty()) {
      arguments.add(Term.text(failure));
    }
    Term finding = Term.call("Finding." + method, arguments);
    if (isAssigned()) {
      String assignment = assigned.assignment().id().text();
      finding = finding.then("assignedBy", ConstantText.string(assignment));
    }
    return assigned.isEnforced() ? finding : finding.then(".notEnforced()");
  }
}
