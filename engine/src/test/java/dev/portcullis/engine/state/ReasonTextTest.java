package dev.portcullis.engine.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.state.NonComplianceReason.Kind;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.source.Source;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTextTest {

  private static final TextValue ACTUAL = new TextValue("a");
  private static final TextValue WANTED = new TextValue("b");

  @ParameterizedTest
  @CsvSource({
    "EQUALS, must equal b",
    "NOT_EQUALS, must not equal b",
    "IN, must be one of b",
    "NOT_IN, must not be one of b",
    "LIKE, must fit the pattern b",
    "NOT_LIKE, must not fit the pattern b",
    "CONTAINS, must contain b",
    "NOT_CONTAINS, must not contain b",
    "MATCH, must match b",
    "NOT_MATCH, must not match b",
    "MATCH_INSENSITIVELY, must match b in any case",
    "NOT_MATCH_INSENSITIVELY, must not match b in any case",
    "CONTAINS_KEY, must have the key b",
    "NOT_CONTAINS_KEY, must not have the key b",
    "LESS, must be below b",
    "LESS_OR_EQUALS, must be at most b",
    "GREATER, must be above b",
    "GREATER_OR_EQUALS, must be at least b"
  })
  void saysWhatTheValueMustBe(Operator operator, String must) {
    assertThat(field("kind", operator, ACTUAL, WANTED)).isEqualTo("kind is a; " + must);
  }

  @ParameterizedTest
  @CsvSource({
    "LESS, must be before",
    "LESS_OR_EQUALS, must be no later than",
    "GREATER, must be after",
    "GREATER_OR_EQUALS, must be no earlier than"
  })
  void speaksOfDatesAsDates(Operator operator, String must) {
    TextValue date = new TextValue("2027-01-01T00:00:00Z");

    assertThat(field("expiresOn", operator, ACTUAL, date))
        .isEqualTo("expiresOn is a; " + must + " 2027-01-01T00:00:00Z");
  }

  @Test
  void speaksOfExistence() {
    assertThat(field("kind", Operator.EXISTS, MissingValue.MISSING, BooleanValue.TRUE))
        .isEqualTo("kind is missing; must exist");
    assertThat(field("kind", Operator.EXISTS, ACTUAL, BooleanValue.FALSE))
        .isEqualTo("kind exists; must not exist");
  }

  @Test
  void leavesTheTypeOutOfAnAlias() {
    assertThat(
            field(
                "Microsoft.KeyVault.Data/vaults/certificates/properties.validityInMonths",
                Operator.LESS_OR_EQUALS,
                NumberValue.of(36),
                NumberValue.of(24)))
        .isEqualTo("properties.validityInMonths is 36; must be at most 24");
  }

  @Test
  void keepsTheNameOfATagWithASlash() {
    assertThat(field("tags['a/b']", Operator.EQUALS, ACTUAL, WANTED))
        .isEqualTo("tags['a/b'] is a; must equal b");
  }

  @Test
  void saysHowManyThereAre() {
    NonComplianceReason reason =
        reason(
            Kind.COUNT,
            "Microsoft.KeyVault/vaults/networkAcls.ipRules[*]",
            Operator.LESS_OR_EQUALS,
            NumberValue.of(2),
            NumberValue.of(0));

    assertThat(ReasonText.of(reason))
        .isEqualTo("the count of networkAcls.ipRules[*] is 2; must be at most 0");
  }

  @Test
  void keepsAnExpressionWhole() {
    NonComplianceReason reason =
        reason(Kind.VALUE, "field('a/b')", Operator.EQUALS, ACTUAL, WANTED);

    assertThat(ReasonText.of(reason)).isEqualTo("field('a/b') is a; must equal b");
  }

  @Test
  void saysThatARelatedResourceIsMissing() {
    NonComplianceReason reason =
        reason(
            Kind.RELATED_RESOURCE,
            "Microsoft.Insights/diagnosticSettings",
            Operator.EXISTS,
            NumberValue.of(0),
            BooleanValue.TRUE);

    assertThat(ReasonText.of(reason))
        .isEqualTo(
            "no related Microsoft.Insights/diagnosticSettings is as it must be; one must exist");
  }

  @Test
  void showsWhatIsEmptyOrNull() {
    assertThat(field("kind", Operator.EQUALS, TextValue.EMPTY, ArrayValue.EMPTY))
        .isEqualTo("kind is \"\"; must equal empty");
    assertThat(field("kind", Operator.IN, ACTUAL, ArrayValue.of(NullValue.NULL, WANTED)))
        .isEqualTo("kind is a; must be one of null, b");
  }

  @Test
  void speaksOfAListOfOneAsOfItsElement() {
    assertThat(field("kind", Operator.IN, ACTUAL, ArrayValue.of(WANTED)))
        .isEqualTo("kind is a; must equal b");
    assertThat(field("kind", Operator.NOT_IN, ACTUAL, ArrayValue.of(WANTED)))
        .isEqualTo("kind is a; must not equal b");
  }

  @Test
  void cutsWhatIsLong() {
    Value manyNumbers =
        new ArrayValue(IntStream.range(0, 12).<Value>mapToObj(NumberValue::of).toList());

    assertThat(field("kind", Operator.EQUALS, new TextValue("x".repeat(101)), WANTED))
        .isEqualTo("kind is " + "x".repeat(100) + "…; must equal b");
    assertThat(field("kind", Operator.IN, ACTUAL, manyNumbers))
        .isEqualTo("kind is a; must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more");
  }

  @Test
  void replacesWhatCouldSteerATerminal() {
    assertThat(field("kind", Operator.EQUALS, new TextValue("a\u001B[31m\nb"), WANTED))
        .isEqualTo("kind is a\uFFFD[31m\uFFFDb; must equal b");
  }

  @Test
  void showsAnObjectAsJson() {
    ObjectValue tags = new ObjectValue(Map.of("env", BooleanValue.TRUE));

    assertThat(field("tags", Operator.NOT_CONTAINS_KEY, tags, WANTED))
        .isEqualTo("tags is {\"env\":true}; must not have the key b");
  }

  private static String field(String field, Operator operator, Value actual, Value wanted) {
    return ReasonText.of(reason(Kind.FIELD, field, operator, actual, wanted));
  }

  private static NonComplianceReason reason(
      Kind kind, String field, Operator operator, Value actual, Value wanted) {
    return new NonComplianceReason(
        kind, field, operator, actual, wanted, Source.of("policy.json", "").span(0, 0));
  }
}
