package dev.portcullis.engine.alias;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.alias.AliasPath.Segment;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasPathTest {

  private static final Value ONE = NumberValue.of(1);
  private static final Value TWO = NumberValue.of(2);
  private static final Value THREE = NumberValue.of(3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "location",
        "properties.logs[*].enabled",
        "properties.a[*].b[*]",
        "properties.matrix[*][*].cell",
        "properties.input.#Microsoft-Media-JobInputHttp.baseUri"
      })
  void printsWhatItRead(String text) {
    assertThat(AliasPath.parse(text)).hasToString(text);
  }

  @Test
  void readsNamesWithDotsInQuotes() {
    assertThat(AliasPath.parse("metadata.['a.b'].c").segments())
        .containsExactly(
            new Segment.Property("metadata"),
            new Segment.Property("a.b"),
            new Segment.Property("c"));
  }

  @Test
  void keepsABracketThatIsNoStarInTheName() {
    assertThat(AliasPath.parse("a[0].b").segments())
        .containsExactly(new Segment.Property("a[0]"), new Segment.Property("b"));
  }

  @Test
  void selectsOneValueWithoutAStar() {
    assertThat(
            select("properties.sku.name", object("properties", object("sku", object("name", ONE)))))
        .containsExactly(new Selection(List.of(), ONE));
  }

  @Test
  void findsPropertiesWithoutRegardToCase() {
    assertThat(select("Properties.SKU", object("properties", object("sku", ONE))))
        .containsExactly(new Selection(List.of(), ONE));
  }

  @Test
  void givesAMissingValueWhereAPropertyOrItsParentIsMissingOrNoObject() {
    assertThat(values("a.b", object())).containsExactly(MissingValue.MISSING);
    assertThat(values("a.b", object("a", NullValue.NULL))).containsExactly(MissingValue.MISSING);
    assertThat(values("a.b", object("a", ONE))).containsExactly(MissingValue.MISSING);
  }

  @Test
  void keepsNullApartFromMissing() {
    assertThat(values("a", object("a", NullValue.NULL))).containsExactly(NullValue.NULL);
  }

  @Test
  void selectsEveryElementInOrderWithItsPosition() {
    assertThat(select("a[*]", object("a", ArrayValue.of(ONE, TWO))))
        .containsExactly(new Selection(List.of(0), ONE), new Selection(List.of(1), TWO));
  }

  @Test
  void selectsNothingWhereTheArrayIsMissingNullOrNoArray() {
    assertThat(values("a[*].p", object())).isEmpty();
    assertThat(values("a[*].p", object("a", NullValue.NULL))).isEmpty();
    assertThat(values("a[*].p", object("a", object("p", ONE)))).isEmpty();
    assertThat(values("a[*].p", object("a", ArrayValue.EMPTY))).isEmpty();
  }

  @Test
  void givesAMissingValueForAnElementThatLacksTheProperty() {
    ObjectValue resource =
        object("a", ArrayValue.of(object("p", ONE), object(), NullValue.NULL, TWO));

    assertThat(values("a[*].p", resource))
        .containsExactly(ONE, MissingValue.MISSING, MissingValue.MISSING, MissingValue.MISSING);
  }

  @Test
  void flattensNestedArrays() {
    assertThat(select("a[*].b[*]", nested()))
        .containsExactly(
            new Selection(List.of(0, 0), ONE),
            new Selection(List.of(0, 1), TWO),
            new Selection(List.of(2, 0), THREE));
  }

  @Test
  void selectsWithinOneMember() {
    AliasPath path = AliasPath.parse("a[*].b[*]");

    assertThat(path.select(nested(), List.of(0)))
        .extracting(Selection::value)
        .containsExactly(ONE, TWO);
    assertThat(path.select(nested(), List.of(1))).isEmpty();
    assertThat(path.select(nested(), List.of(0, 1)))
        .containsExactly(new Selection(List.of(0, 1), TWO));
    assertThat(path.select(nested(), List.of(7))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "properties.logs[*], properties.logs[*].enabled, true",
    "properties.logs[*], Properties.Logs[*], true",
    "a[*].b[*], a[*].b[*].c, true",
    "a[*].b[*], a[*].c, false",
    "a[*], a, false",
    "a, a[*], true",
    "a[*], ab[*], false"
  })
  void isAPrefixOfWhatStandsBelow(String shorter, String longer, boolean prefix) {
    assertThat(AliasPath.parse(shorter).isPrefixOf(AliasPath.parse(longer))).isEqualTo(prefix);
  }

  @Test
  void isPresentWhereTheArrayOrTheValueIsThere() {
    assertThat(AliasPath.parse("a[*].p").isPresentIn(object("a", ArrayValue.EMPTY))).isTrue();
    assertThat(AliasPath.parse("a.p").isPresentIn(object("a", ArrayValue.EMPTY))).isFalse();
    assertThat(AliasPath.parse("a").isPresentIn(object("a", NullValue.NULL))).isTrue();
  }

  private static ObjectValue nested() {
    return object(
        "a",
        ArrayValue.of(
            object("b", ArrayValue.of(ONE, TWO)), object(), object("b", ArrayValue.of(THREE))));
  }

  private static List<Selection> select(String path, ObjectValue resource) {
    return AliasPath.parse(path).select(resource);
  }

  private static List<Value> values(String path, ObjectValue resource) {
    return select(path, resource).stream().map(Selection::value).toList();
  }

  private static ObjectValue object() {
    return ObjectValue.EMPTY;
  }

  private static ObjectValue object(String key, Value value) {
    return new ObjectValue(Map.of(key, value));
  }
}
