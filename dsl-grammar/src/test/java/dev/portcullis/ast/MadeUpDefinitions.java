package dev.portcullis.ast;

import static dev.portcullis.ast.Chance.NOWHERE;
import static dev.portcullis.ast.Chance.name;

import dev.portcullis.ast.EffectDetails.Addition;
import dev.portcullis.ast.EffectDetails.Append;
import dev.portcullis.ast.EffectDetails.Existence;
import dev.portcullis.ast.EffectDetails.Modification;
import dev.portcullis.ast.EffectDetails.Operation;
import dev.portcullis.ast.EffectDetails.Other;
import dev.portcullis.ast.Initiative.Group;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up definitions such as can be read from Azure Policy JSON, the odder the better. */
public final class MadeUpDefinitions {

  private final Chance chance;
  private final MadeUpValues values;
  private final MadeUpConditions conditions;

  /** Makes a maker; the same seed gives the same definitions. */
  public MadeUpDefinitions(long seed) {
    this.chance = new Chance(seed);
    this.values = new MadeUpValues(chance);
    this.conditions = new MadeUpConditions(chance, values);
  }

  /** The next definition. */
  public Definition next() {
    return chance.once(5) ? initiative() : policy();
  }

  private PolicyDefinition policy() {
    PolicyRule rule =
        new PolicyRule(
            NOWHERE, conditions.rule(), values.textOrExpression(), chance.maybe(this::details));
    return new PolicyDefinition(
        NOWHERE, envelope("policyDefinitions"), parameters(), rule, List.of());
  }

  private Initiative initiative() {
    return new Initiative(
        NOWHERE,
        envelope("policySetDefinitions"),
        parameters(),
        chance.some(4, this::reference),
        chance.maybe(() -> chance.some(3, this::group)));
  }

  private Envelope envelope(String kind) {
    String name = chance.oneOf("a1b2", "SQL/x", "");
    Optional<Name> id =
        chance.maybe(
            () ->
                name(
                    chance.oneOf(
                        "/providers/Microsoft.Authorization/" + kind + "/" + name, "noslash", "")));
    return new Envelope(
        NOWHERE,
        id,
        chance.maybe(() -> name(name)),
        text(),
        chance.maybe(() -> name(description())),
        chance.maybe(() -> name(chance.oneOf("BuiltIn", "Static", "Custom", "builtin", ""))),
        chance.maybe(() -> name(chance.oneOf("Indexed", "All", "Microsoft.X.Data", "a..b", "and"))),
        chance.maybe(() -> name(version())),
        chance.maybe(values::plain),
        chance.maybe(() -> chance.once(5) ? values.plain() : metadata()),
        values.others(),
        values.others());
  }

  private String description() {
    String words =
        chance.oneOf("long words ", "a  b ", "- \\ \"quoted\" ", "é ").repeat(20).strip();
    return chance.oneOf(
        "short",
        words,
        words + "\n\n" + words,
        " " + words,
        words + "\"",
        "a\nb ",
        "\n",
        words + "\n");
  }

  private String version() {
    return chance.oneOf("1.0.0", "1.0.1-preview", "");
  }

  private JsonValue metadata() {
    List<Member> members = new ArrayList<>();
    add(members, chance.oneOf("version", "Version"), version());
    add(members, chance.oneOf("category", "Category"), "Key Vault");
    add(members, Envelope.MESSAGE, "{name} is \"wrong\"");
    chance.maybe(values::plain).ifPresent(any -> members.add(new Member(name("preview"), any)));
    return new JsonObject(NOWHERE, members);
  }

  private void add(List<Member> members, String key, String text) {
    chance.maybe(() -> new Member(name(key), new JsonText(NOWHERE, text))).ifPresent(members::add);
  }

  private Optional<List<ParameterDefinition>> parameters() {
    return chance.maybe(
        () -> {
          List<ParameterDefinition> parameters = new ArrayList<>();
          for (String name :
              chance.some(2, () -> chance.oneOf("x", "odd name", "and", "skip-tag"))) {
            parameters.add(parameter(name));
          }
          return parameters;
        });
  }

  private ParameterDefinition parameter(String name) {
    return new ParameterDefinition(
        NOWHERE,
        name(name),
        name(chance.oneOf("String", "string", "odd type", "in")),
        chance.maybe(values::plain),
        chance.maybe(values::plain),
        chance.maybe(() -> chance.once(4) ? values.plain() : parameterMetadata()),
        chance.maybe(values::plain),
        values.others());
  }

  private JsonValue parameterMetadata() {
    List<Member> members = new ArrayList<>();
    add(members, chance.oneOf("displayName", "DisplayName"), values.text());
    add(members, "description", description());
    return new JsonObject(NOWHERE, members);
  }

  private EffectDetails details() {
    return switch (chance.below(4)) {
      case 0 -> existence();
      case 1 -> modification();
      case 2 -> new Append(NOWHERE, chance.some(3, this::addition));
      default -> new Other(other());
    };
  }

  private JsonObject other() {
    return values.value() instanceof JsonObject object
        ? object
        : new JsonObject(NOWHERE, List.of(new Member(name("source"), values.value())));
  }

  private Existence existence() {
    JsonValue type =
        chance.once(5) ? values.textOrExpression() : new JsonText(NOWHERE, values.type());
    return new Existence(
        NOWHERE,
        type,
        chance.maybe(values::value),
        chance.maybe(values::value),
        chance.maybe(values::value),
        chance.maybe(values::value),
        chance.maybe(conditions::condition),
        chance.maybe(values::value),
        chance.maybe(values::value),
        chance.maybe(values::plain),
        values.others());
  }

  private Modification modification() {
    return new Modification(
        NOWHERE,
        chance.maybe(values::value),
        chance.maybe(values::value),
        chance.some(4, this::operation),
        values.others());
  }

  private Operation operation() {
    return new Operation(
        NOWHERE,
        name(chance.oneOf("addOrReplace", "add", "remove", "AddOrReplace", "odd")),
        conditions.reference(),
        chance.maybe(values::value),
        chance.maybe(values::value));
  }

  private Addition addition() {
    return new Addition(NOWHERE, conditions.reference(), values.value());
  }

  private PolicyReference reference() {
    return new PolicyReference(
        NOWHERE,
        name(
            chance.oneOf(
                "/providers/Microsoft.Authorization/policyDefinitions/a1",
                "/subscriptions/s/x/a1",
                "noslash",
                "")),
        text(),
        text(),
        chance.maybe(values::plain),
        chance.maybe(() -> other().members()),
        values.others());
  }

  private Group group() {
    return new Group(NOWHERE, name(values.text()), values.others());
  }

  private Optional<Name> text() {
    return chance.maybe(() -> name(values.text()));
  }
}
