package dev.portcullis.drl.writer;

import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The related resource of an existence effect, as patterns of a rule. */
final class RelatedText {

  private static final String INDENT = "    ";

  private final Existence details;
  private final JsonText values;
  private final String type;
  private final List<Conjunct> conjuncts;

  RelatedText(Existence details, BoundPolicy policy) {
    this.details = details;
    this.values = new JsonText(policy);
    this.type = type();
    this.conjuncts =
        details
            .existenceCondition()
            .map(condition -> Conjunct.of(condition, policy))
            .orElse(List.of());
  }

  private String type() {
    Optional<Value> constant = values.constant(details.type());
    if (constant.orElse(null) instanceof TextValue text) {
      return text.text();
    }
    throw new NotWritable(
        details.type().span(),
        "the type of a related resource that is computed cannot be written as DRL",
        "name the type");
  }

  /** Where it is looked for. */
  Term place() {
    Term place = Term.call("related", ConstantText.string(type));
    place = with(place, "named", details.name());
    place = with(place, "inResourceGroup", details.resourceGroupName());
    return with(place, "inScope", details.existenceScope());
  }

  private Term with(Term place, String method, Optional<JsonValue> part) {
    return part.map(value -> place.then(method, value.accept(values))).orElse(place);
  }

  /** Whether it may be impossible to tell where it is looked for. */
  boolean isPlaceComputed() {
    return Stream.of(details.name(), details.resourceGroupName(), details.existenceScope())
        .flatMap(Optional::stream)
        .anyMatch(part -> !(values.constant(part).orElse(null) instanceof TextValue));
  }

  /** Whether it may be impossible to evaluate the existence condition. */
  boolean canFail() {
    return conjuncts.stream().anyMatch(Conjunct::canFail);
  }

  /** The pattern of one that satisfies the existence condition. */
  String satisfied() {
    List<String> constraints = where();
    for (Conjunct conjunct : conjuncts) {
      constraints.add(forJudged("meetsFor", conjunct.check()).laidOut(INDENT));
    }
    return pattern(constraints);
  }

  /** The pattern of one of which the existence condition cannot be evaluated. */
  String failed() {
    List<String> constraints = where();
    Term all = Conjunct.together(conjuncts);
    constraints.add(forJudged("failureFor", all).then(" != null").laidOut(INDENT));
    return pattern(constraints);
  }

  private List<String> where() {
    List<String> constraints = new ArrayList<>();
    constraints.add("type == " + Quoted.string(TextComparison.fold(type)));
    constraints.add(forJudged("isRelatedTo", place()).laidOut(INDENT));
    return constraints;
  }

  private static Term forJudged(String method, Term argument) {
    return Term.call("this." + method, Term.text(RuleText.JUDGED), argument);
  }

  private static String pattern(List<String> constraints) {
    return "Resource(\n" + INDENT + String.join(",\n" + INDENT, constraints) + ")";
  }
}
