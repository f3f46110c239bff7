package dev.portcullis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.opentest4j.AssertionFailedError;

@DisabledIfSystemProperty(named = "golden", matches = "update")
class GoldenFileTest {

  @Test
  void acceptsTheTextOfTheFile() {
    GoldenFile.assertSame("dev/portcullis/testing/golden/expected.txt", "gold\n");
    assertThat(GoldenFile.input("dev/portcullis/testing/golden/expected.txt")).isEqualTo("gold\n");
  }

  @Test
  void refusesAnyOtherText() {
    assertThatThrownBy(
            () -> GoldenFile.assertSame("dev/portcullis/testing/golden/expected.txt", "silver\n"))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("-Dgolden=update takes over what is");
  }

  @Test
  void refusesAFileThatIsMissing() {
    assertThatThrownBy(() -> GoldenFile.assertSame("missing.txt", "gold\n"))
        .isInstanceOf(AssertionFailedError.class);
  }
}
