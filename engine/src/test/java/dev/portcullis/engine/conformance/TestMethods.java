package dev.portcullis.engine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of all modules, as their sources have them. */
final class TestMethods {

  private static final Path ROOT = Path.of("..").normalize();
  private static final Pattern METHOD =
      Pattern.compile("@(?:Parameterized)?Test\\b.*?\\bvoid (\\w+)\\(", Pattern.DOTALL);
  private static final String SUFFIX = "Test.java";

  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, String> ofFunctions = new TreeMap<>();

  private TestMethods() {}

  /** Reads the tests of all modules. */
  static TestMethods ofAllModules() throws IOException {
    TestMethods methods = new TestMethods();
    for (String module : List.of("dsl-grammar", "engine", "importers", "repl")) {
      try (Stream<Path> paths = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        paths.filter(path -> path.toString().endsWith(SUFFIX)).sorted().forEach(methods::read);
      }
    }
    return methods;
  }

  /** The file of a test, {@code Class.method}, from the root of the source tree. */
  Optional<Path> file(String method) {
    return Optional.ofNullable(files.get(method)).map(ROOT::relativize);
  }

  /** The tests of functions that call this one. */
  List<String> calling(String function) {
    Pattern call =
        Pattern.compile(
            "(?m)(?:^\\s*|assertThatCall\\(\"|find\\(\")" + function + "(?:\\(|\"|\\\\\")");
    List<String> callers = new ArrayList<>();
    ofFunctions.forEach(
        (method, body) -> {
          if (call.matcher(body).find()) {
            callers.add(method);
          }
        });
    return callers;
  }

  private void read(Path file) {
    try {
      String source = Files.readString(file);
      String type = file.getFileName().toString().replace(".java", "");
      List<MatchResult> methods = new ArrayList<>();
      Matcher matcher = METHOD.matcher(source);
      while (matcher.find()) {
        methods.add(matcher.toMatchResult());
      }
      for (int i = 0; i < methods.size(); i++) {
        int end = i + 1 < methods.size() ? methods.get(i + 1).start() : source.length();
        String name = type + "." + methods.get(i).group(1);
        files.put(name, file);
        if (file.endsWith(Path.of("function", type + ".java"))) {
          ofFunctions.put(name, source.substring(methods.get(i).start(), end));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
