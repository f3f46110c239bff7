package dev.portcullis.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.portcullis.testing.GoldenFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What embedders may use is closed in itself, and does not change unseen. */
class PublicApiTest {

  private static final String BASE = "dev.portcullis.";

  private static final List<JavaClass> API =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("dev.portcullis")
              .stream()
              .filter(PublicApi::holds)
              .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
              .toList();

  @Test
  void signaturesSpeakOfNothingThatIsNoApi() {
    List<String> leaks =
        API.stream()
            .flatMap(PublicApiTest::members)
            .filter(member -> involved(member).anyMatch(type -> !isKnownToUsers(type)))
            .map(JavaMember::getFullName)
            .toList();

    assertThat(leaks).isEmpty();
  }

  @Test
  void publicTypesExtendNothingThatIsNoApi() {
    List<String> leaks =
        API.stream()
            .filter(
                type ->
                    Stream.concat(
                            type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                        .anyMatch(parent -> !isKnownToUsers(parent)))
            .map(JavaClass::getName)
            .toList();

    assertThat(leaks).isEmpty();
  }

  @Test
  void signaturesAreAsTheyAreWrittenDown() {
    String listing =
        API.stream()
            .flatMap(type -> members(type).map(PublicApiTest::signature))
            .sorted()
            .distinct()
            .collect(joining("\n", "", "\n"));

    GoldenFile.assertSame("dev/portcullis/cli/public-api.txt", listing);
  }

  private static Stream<JavaMember> members(JavaClass type) {
    return type.getMembers().stream()
        .filter(
            member ->
                member.getModifiers().contains(JavaModifier.PUBLIC)
                    || member.getModifiers().contains(JavaModifier.PROTECTED));
  }

  private static Stream<JavaClass> involved(JavaMember member) {
    return member instanceof JavaCodeUnit unit
        ? Stream.concat(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream())
        : ((JavaField) member).getAllInvolvedRawTypes().stream();
  }

  private static String signature(JavaMember member) {
    String type =
        member instanceof JavaCodeUnit unit
            ? unit.getRawReturnType().getSimpleName()
            : ((JavaField) member).getRawType().getSimpleName();
    return member.getFullName().substring(BASE.length()) + ": " + type;
  }

  private static boolean isKnownToUsers(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return base.isPrimitive() || base.getPackageName().startsWith("java.") || PublicApi.holds(base);
  }
}
