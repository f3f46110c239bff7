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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What embedders may use is closed in itself, and does not change unseen. */
class PublicApiTest {

  private static final String FRONT_DOOR = "dev.portcullis.engine";

  private static final Set<String> PACKAGES =
      Set.of(FRONT_DOOR, "dev.portcullis.diagnostic", "dev.portcullis.source");

  private static final Set<String> TYPES =
      Set.of("dev.portcullis.engine.state.ComplianceState", "dev.portcullis.engine.state.Effect");

  private static final List<JavaClass> API =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("dev.portcullis")
              .stream()
              .filter(PublicApiTest::isOfApi)
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
  void theFrontDoorIsAsItIsWrittenDown() {
    String listing =
        API.stream()
            .filter(type -> type.getPackageName().equals(FRONT_DOOR))
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
    return member.getFullName().substring(FRONT_DOOR.length() + 1) + ": " + type;
  }

  private static boolean isKnownToUsers(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return base.isPrimitive() || base.getPackageName().startsWith("java.") || isOfApi(base);
  }

  private static boolean isOfApi(JavaClass type) {
    return PACKAGES.contains(type.getPackageName()) || TYPES.contains(type.getName());
  }
}
