package dev.portcullis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {

  private static final List<String> OPERATORS =
      List.of("equals", "notEquals", "in", "notIn", "less", "lessOrEquals", "exists");

  @ParameterizedTest
  @CsvSource({
    "equal, equals",
    "euqals, equals",
    "EQUALZ, equals",
    "notequal, notEquals",
    "lessOrEqual, lessOrEquals",
    "exist, exists",
    "inn, in",
  })
  void findsTheNearestName(String written, String meant) {
    assertThat(NearestNames.of(written, OPERATORS)).containsExactly(meant);
  }

  @Test
  void findsAllThatAreEquallyNear() {
    assertThat(NearestNames.of("cat", List.of("hat", "cut", "car", "cab", "dog")))
        .containsExactly("cab", "car", "cut");
  }

  @Test
  void findsNothingThatIsFar() {
    assertThat(NearestNames.of("isSimilarTo", OPERATORS)).isEmpty();
    assertThat(NearestNames.of("", OPERATORS)).isEmpty();
    assertThat(NearestNames.of("xy", OPERATORS)).isEmpty();
  }

  @Test
  void takesALongNameForNearWithinSixLetters() {
    String alias = "Microsoft.KeyVault/vaults/enableSoftDelete";

    assertThat(NearestNames.of("Microsoft.KeyVault/vaults/softDelete", List.of(alias)))
        .containsExactly(alias);
    assertThat(NearestNames.of("Microsoft.KeyVault/vaults/purge", List.of(alias))).isEmpty();
  }

  @Test
  void hintsAtNamesInBackquotes() {
    assertThat(NearestNames.hint("lss", List.of("less", "loss", "x")))
        .hasValue("did you mean `less` or `loss`?");
    assertThat(NearestNames.hint("far", List.of("nothing"))).isEmpty();
  }
}
