package dev.portcullis.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All Java of docs/embedding.md compiles: programs as they are, parts of one within a class. */
class EmbeddingPageTest {

  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PROGRAM =
      Pattern.compile("^public final class (\\w+)", Pattern.MULTILINE);

  /** What a part of a program finds around it, by the first word of its heading. */
  private static final Map<String, String> AROUND =
      Map.of(
          "From",
          "",
          "Streams:",
          "CompiledPolicies policies; List<AzureResource> batch; Instant now;",
          "Compliance",
          """
          interface Events { void publish(VerdictChange change); }
          CompiledPolicies policies; CompiledPolicies otherPolicies; List<AzureResource> inventory;
          Events events; String idOfWhatIsGone;
          void wakeMeAt(Instant instant) {}
          """,
          "DRL",
          "List<Map<String, ?>> inventory; org.kie.api.runtime.KieSession session;");

  @TempDir private Path folder;

  record Block(String heading, String code) {
    @Override
    public String toString() {
      return heading + ": " + code.lines().findFirst().orElse("");
    }
  }

  static List<Block> blocks() throws IOException {
    return Stream.of(Files.readString(Path.of("../docs/embedding.md")).split("(?m)^## "))
        .flatMap(
            section ->
                BLOCK
                    .matcher(section)
                    .results()
                    .map(
                        match -> new Block(section.lines().findFirst().orElse(""), match.group(1))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void compiles(Block block) {
    assertThat(faults(block)).isEmpty();
  }

  @Test
  void aFaultIsFound() {
    assertThat(faults(new Block("Streams: a fault", "policies.judges(batch, now);")))
        .contains("cannot find symbol", "judges");
  }

  private String faults(Block block) {
    Matcher program = PROGRAM.matcher(block.code());
    JavaFileObject source =
        program.find()
            ? source(program.group(1), program(block.code()))
            : source("Part", part(block));
    StringWriter faults = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                faults,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-implicit:none",
                    "-d",
                    folder.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-sourcepath",
                    "../examples/embedding/plain/src/main/java"),
                null,
                List.of(source))
            .call();
    return compiled ? "" : faults + "no class";
  }

  /** A program of the examples stands on the page without its package. */
  private static String program(String code) {
    return "import dev.portcullis.example.plain.*;\n" + code;
  }

  private static String part(Block block) {
    String imports =
        Stream.of("diagnostic", "drl", "engine", "library", "source")
            .map(name -> "import dev.portcullis." + name + ".*;\n")
            .collect(joining("", "import java.time.*;\nimport java.util.*;\n", ""));
    String around = AROUND.get(block.heading().split(" ", 2)[0]);
    return imports + "class Part {\n" + around + "\nvoid run() {\n" + block.code() + "\n}\n}\n";
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
