package dev.portcullis.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.message.MessageTemplate.Kind;
import dev.portcullis.engine.message.MessageTemplate.Placeholder;
import dev.portcullis.engine.message.MessageTemplate.Text;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

  @Test
  void partsTextFromFieldsAndParameters() {
    assertThat(MessageTemplate.parse("{name} has { $least }.").parts())
        .containsExactly(
            new Placeholder(Kind.FIELD, "name", 0, 6),
            new Text(" has "),
            new Placeholder(Kind.PARAMETER, "least", 11, 21),
            new Text("."));
  }

  @Test
  void aDoubledBraceIsOne() {
    assertThat(MessageTemplate.parse("{{name}} and } alone").parts())
        .containsExactly(new Text("{name} and } alone"));
  }

  @Test
  void aBraceThatIsNeverClosedStandsForNothing() {
    assertThat(MessageTemplate.parse("a {b").parts())
        .containsExactly(new Text("a "), new Placeholder(Kind.NOTHING, "{b", 2, 4));
  }

  @Test
  void anEmptyMessageHasNoParts() {
    assertThat(MessageTemplate.parse("").parts()).isEmpty();
  }
}
