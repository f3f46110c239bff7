package dev.portcullis.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.diagnostic.DiagnosticPrinter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AzureResourceTest {

  @Test
  void aMapIsWhatItsJsonIs() {
    Map<String, Object> map = new HashMap<>();
    map.put("id", "/x");
    map.put("tags", Map.of("a", new StringBuilder("b")));
    map.put("list", Arrays.asList(1, 2.5, new BigDecimal("1.50"), null, true));
    map.put("array", new String[] {"c"});

    assertThat(AzureResource.of(map))
        .isEqualTo(
            AzureResource.parse(
                    """
                    {"array": ["c"], "id": "/x", "tags": {"a": "b"},
                     "list": [1, 2.5, 1.50, null, true]}
                    """)
                .orElseThrow());
  }

  @Test
  void itIsWrittenAsItWasRead() {
    String json = "{\"id\":\"/x\",\"n\":1.50,\"none\":null}";

    assertThat(AzureResource.parse(json).orElseThrow().toJson()).isEqualTo(json);
  }

  @Test
  void whatJsonHasNoWordForIsRefused() {
    assertThatThrownBy(() -> AzureResource.of(Map.of("a", new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("JSON has no word for a value of java.lang.Object");
    assertThatThrownBy(() -> AzureResource.of(Map.of("a", Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("JSON has no word for NaN");
    assertThatThrownBy(() -> AzureResource.of(Map.of("a", Map.of(1, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a key must be a text, not 1");
  }

  @Test
  void whatHoldsItselfIsRefused() {
    List<Object> self = new ArrayList<>();
    self.add(self);

    assertThatThrownBy(() -> AzureResource.of(Map.of("a", self)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maps and collections lie too deep in each other");
  }

  @Test
  void brokenJsonIsToldWithItsPlace() {
    assertThat(print("{\"id\": \"/x\",\n \"name\" 1}"))
        .isEqualTo(
            """
            error[POL6004]: expected `:`, found `1`
              --> <resource>:2:9
               |
             2 |  "name" 1}
               |         ^
            """);
    assertThat(print("[]")).startsWith("error[POL1008]: a resource must be an object");
    assertThat(print("")).startsWith("error[POL6004]: ");
  }

  private static String print(String json) {
    return DiagnosticPrinter.print(AzureResource.parse(json).diagnostics().get(0));
  }
}
