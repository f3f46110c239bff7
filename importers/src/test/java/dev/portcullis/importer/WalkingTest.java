package dev.portcullis.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.importer.input.InputLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, limits and hostile packed files. */
class WalkingTest {

  private static final String POLICY = "policy \"x\" {}";

  private static final InputLimits NARROW = new InputLimits(1000, 1000, 100, 5, 3, 10_000, 10);

  @TempDir private Path root;

  private InputFolder folder;
  private InputFolder narrow;

  @BeforeEach
  void makeFolder() {
    folder = new InputFolder(root);
    narrow = new InputFolder(root, NARROW);
  }

  @Test
  void readsOnceWhatIsNamedTwice() {
    folder.put("a/x.policy", POLICY);

    Inputs inputs = folder.read("a/x.policy", "a", "a/../a");

    assertThat(inputs.policies()).hasSize(1);
    assertThat(folder.notes(inputs))
        .containsExactly(
            "a/x.policy: 1 policy file",
            "a/x.policy: the same as " + root + "/a/x.policy, which was read already",
            "a/../a/: the same as " + root + "/a/, which was read already");
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    folder.put("a/x.policy", POLICY);
    Files.createSymbolicLink(root.resolve("a/up"), root);
    Files.createSymbolicLink(root.resolve("b"), root.resolve("a"));
    Files.createSymbolicLink(root.resolve("c"), root.resolve("nothing"));

    Inputs inputs = folder.read();

    assertThat(inputs.policies()).hasSize(1);
    assertThat(folder.notes(inputs))
        .containsExactly(
            "a/up/: the same as " + root + "/, which was read already",
            "a/x.policy: 1 policy file",
            "b/: the same as " + root + "/a/, which was read already",
            "c: a link to nothing");
  }

  @Test
  void readsAHiddenFolderThatIsNamed() {
    folder.put(".policies/x.policy", POLICY);

    assertThat(folder.read(".policies").policies()).hasSize(1);
    assertThat(folder.notes(folder.read())).containsExactly(".policies: hidden");
  }

  @Test
  void doesNotReadWhatIsHiddenInAZipFile() {
    folder.put("a.zip", InputFolder.zip("a/.git/x.policy", POLICY, "__MACOSX/x.policy", POLICY));

    assertThat(folder.notes(folder.read()))
        .containsExactly("a.zip/__MACOSX/x.policy: hidden", "a.zip/a/.git/x.policy: hidden");
  }

  @Test
  void reportsFoldersThatLieTooDeep() {
    narrow.put("1/2/3/4/x.policy", POLICY);

    assertThat(narrow.faults(narrow.read()))
        .containsExactly(
            "1/2/3/4/:1:1: POL6002 folders lie more than 3 deep in each other | name the inner"
                + " folder itself");
  }

  @Test
  void reportsTooManyFilesOnce() {
    for (int i = 1; i < 9; i++) {
      narrow.put(i + ".policy", POLICY);
    }

    Inputs inputs = narrow.read();

    assertThat(inputs.policies()).hasSize(5);
    assertThat(narrow.faults(inputs))
        .containsExactly(
            "6.policy:1:1: POL6002 more than 5 files; this one and those after it are not read |"
                + " name fewer folders");
  }

  @Test
  void reportsATextThatIsTooLong() {
    narrow.put("x.policy", POLICY + " ".repeat(1000));

    assertThat(narrow.faults(narrow.read()))
        .containsExactly(
            "x.policy:1:1: POL6002 more than 1000 bytes | split it into several files");
  }

  @Test
  void reportsTooMuchStandardInput() {
    assertThat(narrow.faults(narrow.readWithInput(" ".repeat(1001), "-")))
        .containsExactly(
            "<stdin>:1:1: POL6002 more than 1000 bytes | write it to a file and name the file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.gz", "bomb.zip"})
  void reportsPackedFilesThatUnpackToFarMore(String name) {
    String bomb = "[" + " ".repeat(1_000_000) + "]";
    narrow.put(name, name.endsWith("gz") ? InputFolder.gzip(bomb) : InputFolder.zip("b", bomb));

    assertThat(narrow.faults(narrow.read()))
        .singleElement()
        .asString()
        .endsWith(
            "POL6002 unpacks to more than 10 times its size | unpack it yourself if you trust it");
  }

  @Test
  void doesNotMindLongFilesThatPackWell() {
    String record =
        """
        {"id": "/subscriptions/s/x", "type": "a/b", "tags": {"n": N}}
        """;
    StringBuilder inventory = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      inventory.append(record.replace("N", String.valueOf(i)));
    }
    folder.put("i.ndjson.gz", InputFolder.gzip(inventory.toString()));

    assertThat(folder.read().diagnostics()).isEmpty();
  }

  @Test
  void reportsNamesThatNoFileCanHave() {
    Inputs inputs = InputReader.read(List.of("a\0b"), InputReaderTest.NOTHING);

    assertThat(inputs.diagnostics())
        .singleElement()
        .extracting(fault -> fault.code().code())
        .isEqualTo("POL6001");
  }
}
