package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a fault shows the fault, and its mended text has none. */
class DiagnosticPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "diagnostics");

  private static final Pattern EXAMPLES =
      Pattern.compile(
          "(?s)## Faulty\n\n```json\n(?<faulty>.*?)```\n\n## Mended\n\n```json\n(?<mended>.*?)```\n");

  @ParameterizedTest
  @EnumSource(
      value = DiagnosticCode.class,
      names = {
        "UNEXPECTED_TEXT",
        "INVALID_ESCAPE",
        "DUPLICATE_KEY",
        "MISSING_MEMBER",
        "UNEXPECTED_MEMBER",
        "WRONG_JSON_TYPE",
        "INVALID_TEMPLATE_EXPRESSION",
        "NOT_UNICODE",
        "UNKNOWN_OPERATOR"
      })
  void showTheFaultAndHowItIsMended(DiagnosticCode code) throws IOException {
    Matcher examples = EXAMPLES.matcher(Files.readString(PAGES.resolve(code.code() + ".md")));

    assertThat(examples.find()).isTrue();
    assertThat(codes(examples.group("faulty"))).isNotEmpty().containsOnly(code);
    assertThat(codes(examples.group("mended"))).isEmpty();
  }

  private static List<DiagnosticCode> codes(String text) {
    return AzurePolicyParser.parse(Source.of("page", text)).diagnostics().stream()
        .map(diagnostic -> diagnostic.code())
        .toList();
  }
}
