package dev.portcullis.repl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for key when keySize < 3072 and",
        "for key when",
        "keySize <",
        "keyType in [\"RSA\",",
        "(keySize < 3072",
        "policy \"Small keys\" {",
        "policy \"Small keys\"",
        "policy \"Small keys\" {\n\n  for key",
        "{ \"if\": {",
        "value \"\"\" a text block",
        "keySize < 1 /* a comment",
        "keySize < 1 and // a comment"
      })
  void goesOnWhereSomethingIsOpenOrMustFollow(String text) {
    assertThat(Statement.isUnfinished(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for key when keySize < 3072",
        "for key",
        "keySize exists",
        "name = \"{\"",
        "keySize < 1 // {",
        "keySize < 1)",
        "policy \"Small keys\" { for key then audit }",
        "keySize < 1 and\n",
        ":load (",
        "name = \"no closing quote",
        "help"
      })
  void endsElsewhereAndAtAnEmptyLine(String text) {
    assertThat(Statement.isUnfinished(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"policy \"a\" {}", "builtin policy {", "{\"if\": 1}", "[", "// why\ninitiative"})
  void isADefinition(String text) {
    assertThat(Statement.isDefinition(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"for key", "custom = 1", "keySize < 1", "(keySize < 1)", ""})
  void isNoDefinition(String text) {
    assertThat(Statement.isDefinition(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {":help", "  :load x", "quit", "exit ", "?"})
  void isACommand(String text) {
    assertThat(Statement.isCommand(text)).isTrue();
  }
}
