package dev.portcullis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SkippedTestsTest {

  @Test
  void tellsEachReasonOnceWithItsTests() {
    assertThat(toldOf(OfMissingTools.class))
        .isEqualTo(
            """
            skipped: needs tmux: OfMissingTools.resizes, OfMissingTools.types
            skipped: until the moon is full: OfMissingTools.howls
            """);
  }

  @Test
  void saysNothingWhereNothingIsSkipped() {
    assertThat(toldOf(OfNothingMissing.class)).isEmpty();
  }

  private static String toldOf(Class<?> tests) {
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build();
    LauncherConfig config =
        LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
    LauncherFactory.create(config)
        .execute(request, new SkippedTests(new PrintStream(console, true, UTF_8)));
    return console.toString(UTF_8);
  }

  /** Run by the tests above alone: its name is not one that Surefire looks for. */
  static class OfMissingTools {

    @Test
    void types() {
      assumeTrue(false, "needs tmux");
    }

    @Test
    void resizes() {
      assumeTrue(false, "needs tmux");
    }

    @Test
    @Disabled("until the moon is full")
    void howls() {}

    @Test
    void passes() {}
  }

  static class OfNothingMissing {

    @Test
    void passes() {}
  }
}
