package dev.portcullis.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Conditions that must mean the same do, to both evaluators, failures included: what two evaluators
 * could have wrong together.
 *
 * <p>The policies are for components, to which a policy applies by the type alone, so that only the
 * condition decides.
 */
class MetamorphicTest {

  private static final int POLICIES = 400;
  private static final int RESOURCES = 10;

  @Test
  void notNotIsNothing() {
    assertSame(condition -> not(not(condition)));
  }

  @Test
  void aGroupOfOneIsItsCondition() {
    assertSame(condition -> allOf(anyOf(condition)));
  }

  @Test
  void groupsInGroupsAreOneGroup() {
    assertSame(
        condition -> allOf(condition, other(condition), condition),
        condition -> allOf(condition, allOf(other(condition), condition)));
    assertSame(
        condition -> anyOf(condition, other(condition)),
        condition -> anyOf(anyOf(anyOf(condition), other(condition))));
  }

  @Test
  void negationGoesThroughGroups() {
    assertSame(
        condition -> not(allOf(condition, other(condition))),
        condition -> anyOf(not(condition), not(other(condition))));
    assertSame(
        condition -> not(anyOf(condition, other(condition))),
        condition -> allOf(not(condition), not(other(condition))));
  }

  @Test
  void theOrderOfAGroupMattersToFailuresAlone() {
    assertSame(
        condition -> allOf(condition, other(condition)),
        condition -> allOf(other(condition), condition),
        Verdict.Kind.FAILED);
    assertSame(
        condition -> anyOf(condition, other(condition)),
        condition -> anyOf(other(condition), condition),
        Verdict.Kind.FAILED);
  }

  /** Inside a count a condition over the type no longer says to what the policy applies. */
  @Test
  void aCountOfOneElementIsItsCondition() {
    assertSame(
        UnaryOperator.identity(),
        condition ->
            Json.with(
                Json.object(
                    "count",
                    Json.with(
                        Json.object("value", Json.array(List.of(Json.text("a")))),
                        "where",
                        condition)),
                "equals",
                Json.text("1")),
        Verdict.Kind.NOT_APPLICABLE);
  }

  /** Another condition: a group of what is in the one, in the contrary order. */
  private static ObjectValue other(ObjectValue condition) {
    for (String group : List.of("allOf", "anyOf")) {
      if (condition.get(group) instanceof ArrayValue array) {
        List<Value> parts = new ArrayList<>(array.elements());
        Collections.reverse(parts);
        return Json.object(group.equals("allOf") ? "anyOf" : "allOf", Json.array(parts));
      }
    }
    return not(condition);
  }

  private static void assertSame(UnaryOperator<ObjectValue> change) {
    assertSame(UnaryOperator.identity(), change);
  }

  private static void assertSame(UnaryOperator<ObjectValue> one, UnaryOperator<ObjectValue> other) {
    assertSame(one, other, new Verdict.Kind[0]);
  }

  /**
   * Asserts that two changes of a condition mean the same.
   *
   * @param apart where either gives one of these, they may differ
   */
  private static void assertSame(
      UnaryOperator<ObjectValue> one, UnaryOperator<ObjectValue> other, Verdict.Kind... apart) {
    int compared = 0;
    for (long seed = 1; seed <= POLICIES; seed++) {
      Dice dice = new Dice(seed);
      ObjectValue fuzzed = new PolicyGenerator(dice, Vocabulary.KEYS).surroundings();
      ObjectValue condition = new ConditionGenerator(dice, Vocabulary.KEYS).condition(2);
      ResourceGenerator resources = new ResourceGenerator(dice);
      fuzzed =
          Json.with(
              fuzzed,
              "resources",
              Json.array(RESOURCES, () -> resources.resource(Vocabulary.KEYS)));
      Optional<Duel> first = Duel.fight(with(fuzzed, one.apply(condition)));
      Optional<Duel> second = Duel.fight(with(fuzzed, other.apply(condition)));
      if (first.isPresent() && second.isPresent()) {
        compare(first.get(), second.get(), List.of(apart), "seed " + seed + ", " + text(condition));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(POLICIES / 2);
  }

  private static void compare(Duel first, Duel second, List<Verdict.Kind> apart, String what) {
    assertThat(first.difference()).as(what).isEmpty();
    assertThat(second.difference()).as(what).isEmpty();
    for (int i = 0; i < first.size(); i++) {
      if (!apart.contains(first.wanted(i)) && !apart.contains(second.wanted(i))) {
        assertThat(second.wanted(i)).as(what).isEqualTo(first.wanted(i));
      }
    }
  }

  private static String text(ObjectValue condition) {
    return ValueWriter.write(condition);
  }

  private static ObjectValue with(ObjectValue fuzzed, ObjectValue condition) {
    ObjectValue type =
        Json.with(Json.object("field", Json.text("type")), "equals", Json.text(Vocabulary.KEYS));
    return PolicyGenerator.withRule(fuzzed, allOf(type, condition));
  }

  private static ObjectValue allOf(ObjectValue... conditions) {
    return Json.object("allOf", Json.array(List.of(conditions)));
  }

  private static ObjectValue anyOf(ObjectValue... conditions) {
    return Json.object("anyOf", Json.array(List.of(conditions)));
  }

  private static ObjectValue not(ObjectValue condition) {
    return Json.object("not", condition);
  }
}
