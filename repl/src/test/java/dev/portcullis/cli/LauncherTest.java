package dev.portcullis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs {@code ./portcullis} in a small tree, with a Java and a Maven that only tell what they were
 * asked.
 */
class LauncherTest {

  private static final Path LAUNCHER = Path.of("../portcullis");
  private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-01-03T00:00:00Z");

  @TempDir private Path folder;
  private Path root;
  private Path application;
  private Path jdk;

  @BeforeEach
  void makeATreeThatIsBuilt() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs /bin/sh to run the launcher with");
    root = folder.toRealPath().resolve("a tree");
    application = root.resolve("repl/target/portcullis");
    jdk = root.resolve("jdk");
    write(root.resolve("pom.xml"), "");
    write(root.resolve(".mvn/maven.config"), "");
    write(root.resolve("docs/diagnostics/POL0000.md"), "");
    write(root.resolve("repl/pom.xml"), "");
    write(root.resolve("repl/src/main/java/Main.java"), "");
    executable(root.resolve("mvnw"), "echo maven $* with $JAVA_HOME");
    executable(jdk.resolve("bin/java"), "echo java $*");
    executable(jdk.resolve("bin/javac"), "");
    write(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"17.0.15\"\n");
    executable(root.resolve("portcullis"), Files.readString(LAUNCHER));
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        date(file, BEFORE);
      }
    }
    write(application.resolve("portcullis.jsa.release"), Files.readString(jdk.resolve("release")));
    write(application.resolve("stamp"), "");
    date(application.resolve("stamp"), BUILT);
  }

  @Test
  void runsWhatIsBuiltFromItsArchiveWithoutAWord() throws Exception {
    Run run = launch(root.resolve("portcullis"), "scan", "examples");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                java()
                    + " -XX:SharedArchiveFile="
                    + application
                    + "/portcullis.jsa -Xlog:cds=off -Xlog:cds+dynamic=off -jar "
                    + application
                    + "/lib/portcullis-repl.jar scan examples\n",
                ""));
  }

  @Test
  void leavesTheArchiveThatAnotherJavaMade() throws Exception {
    write(application.resolve("portcullis.jsa.release"), "JAVA_VERSION=\"17.0.14\"\n");

    Run run = launch(root.resolve("portcullis"));

    assertThat(run).isEqualTo(new Run(0, javaWithoutArchive(), ""));
  }

  @Test
  void findsItsTreeThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a tree/portcullis"));
    Path linkToLink = Files.createSymbolicLink(folder.resolve("pc"), link.toAbsolutePath());

    assertThat(launch(linkToLink, "check").out())
        .endsWith("-jar " + application + "/lib/portcullis-repl.jar check\n");
  }

  @Test
  void buildsWhereNothingIsBuilt() throws Exception {
    Files.delete(application.resolve("stamp"));

    Run run = launch(root.resolve("portcullis"));

    assertThat(run.err())
        .isEqualTo(
            "portcullis: building: nothing is built yet (the first time also fetches libraries:"
                + " some minutes)\n"
                + mavenPackages());
    assertThat(run.out()).startsWith("java ").hasLineCount(1);
  }

  @Test
  void buildsAgainWhereASourceIsNewer() throws Exception {
    date(root.resolve("repl/src/main/java/Main.java"), AFTER);

    assertThat(launch(root.resolve("portcullis")).err())
        .isEqualTo(
            "portcullis: building: repl/src/main/java/Main.java is newer than what is built\n"
                + mavenPackages());
  }

  @Test
  void buildsAgainWhereASourceIsGone() throws Exception {
    Files.delete(root.resolve("repl/src/main/java/Main.java"));

    assertThat(launch(root.resolve("portcullis")).err())
        .isEqualTo(
            "portcullis: building: repl/src/main/java is newer than what is built\n"
                + mavenPackages());
  }

  @Test
  void runsNothingWhereTheBuildFails() throws Exception {
    Files.delete(application.resolve("stamp"));
    executable(root.resolve("mvnw"), "echo no such thing; exit 1");

    Run run = launch(root.resolve("portcullis"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith("no such thing\nportcullis: the build failed; its output is above\n");
  }

  @Test
  void refusesAnOlderJava() throws Exception {
    write(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_392\"\n");

    assertThat(launch(root.resolve("portcullis")))
        .isEqualTo(
            new Run(1, "", "portcullis: needs Java 17 or newer: " + jdk + " is Java 1.8.0_392\n"));
  }

  @Test
  void asksJavaItselfWhereItsFolderDoesNotTellTheVersion() throws Exception {
    Files.delete(jdk.resolve("release"));
    executable(
        jdk.resolve("bin/java"),
        """
        case $* in
          *-version) echo '    java.version = 21.0.2' >&2 ;;
          *) echo java $* ;;
        esac
        """);

    assertThat(launch(root.resolve("portcullis"))).isEqualTo(new Run(0, javaWithoutArchive(), ""));
  }

  @Test
  void tellsAJavaHomeThatHasNoJava() throws Exception {
    Files.delete(jdk.resolve("bin/java"));

    assertThat(launch(root.resolve("portcullis")))
        .isEqualTo(new Run(1, "", "portcullis: JAVA_HOME is " + jdk + ", which has no bin/java\n"));
  }

  @Test
  void needsACompilerOnlyToBuild() throws Exception {
    Files.delete(jdk.resolve("bin/javac"));
    Run built = launch(root.resolve("portcullis"));
    Files.delete(application.resolve("stamp"));
    Run notBuilt = launch(root.resolve("portcullis"));

    assertThat(built.status()).isZero();
    assertThat(notBuilt)
        .isEqualTo(new Run(1, "", "portcullis: needs a JDK to build: " + jdk + " has no javac\n"));
  }

  private String javaWithoutArchive() {
    return java() + " -jar " + application + "/lib/portcullis-repl.jar\n";
  }

  /** Java's options come from a file. */
  private String java() {
    return "java @" + application + "/java.options";
  }

  private String mavenPackages() {
    return "maven -q -Dmaven.test.skip=true package with " + jdk + "\n";
  }

  private record Run(int status, String out, String err) {}

  private Run launch(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().put("JAVA_HOME", jdk.toString());
    int status = process.start().waitFor();
    return new Run(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void executable(Path file, String text) throws IOException {
    write(file, text.startsWith("#!") ? text : "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void date(Path file, Instant instant) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(instant));
  }
}
