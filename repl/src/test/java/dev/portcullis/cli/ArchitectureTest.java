package dev.portcullis.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of the house that no compiler knows: which package may use which, and what lives where.
 */
class ArchitectureTest {

  private static final String BASE = "dev.portcullis.";

  /**
   * The packages in the order of the machine: each may use those of the lines above its own, and
   * none of its own line. A package that is not listed belongs to the longest name that is.
   */
  private static final List<Set<String>> ORDER =
      List.of(
          Set.of("source"),
          Set.of("diagnostic"),
          Set.of("ast"),
          Set.of("name"),
          Set.of("grammar"),
          Set.of("parser", "printer"),
          Set.of("library"),
          Set.of("engine.value"),
          Set.of("engine.fact"),
          Set.of("engine.alias", "engine.function"),
          Set.of("engine.state", "engine.message"),
          Set.of("engine.check"),
          Set.of("engine.bind"),
          Set.of("engine.slice", "engine.reference"),
          Set.of("engine.expression"),
          Set.of("engine.condition"),
          Set.of("engine.compile", "engine.assign"),
          Set.of("engine.evaluate", "engine.alter", "engine.explain"),
          Set.of("engine.comply", "engine.trial"),
          Set.of("engine.monitor"),
          Set.of("engine"),
          Set.of("drl"),
          Set.of("drl.writer"),
          Set.of("importer"),
          Set.of("cli.output"),
          Set.of("cli.event", "cli.baseline"),
          Set.of("cli.report"),
          Set.of("cli.evaluation", "cli.watch"),
          Set.of("cli.command"),
          Set.of("repl"),
          Set.of("cli"));

  private static final Set<String> CLOCK_READERS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.time.Clock.system",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/dev/portcullis/testing/"))
          .importPackages("dev.portcullis");

  @Test
  void aPackageUsesOnlyThoseBeforeIt() {
    classes().should(useOnlyPackagesBeforeTheirOwn()).check(HOUSE);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.portcullis.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({
    "dev.portcullis.grammar.., parser|grammar",
    "org.antlr..,              parser|grammar",
    "org.drools..,             engine.compile|engine.evaluate",
    "org.kie..,                engine.compile|engine.evaluate",
    "com.fasterxml.jackson..,  engine.value|engine.alias|engine.slice|importer|cli",
    "org.bouncycastle..,       importer",
    "picocli..,                cli",
    "org.jline..,              repl"
  })
  void aLibraryHasOneHome(String library, String homes) {
    String[] packages =
        List.of(homes.split("\\|")).stream().map(home -> BASE + home + "..").toArray(String[]::new);

    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out", "err", "in"})
  void onlyMainTouchesTheStreamsOfTheProcess(String stream) {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(BASE + "cli.Main")
        .should()
        .accessField(System.class, stream)
        .check(HOUSE);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(BASE + "cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandReadsTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackages(BASE + "cli..", BASE + "repl..")
        .should()
        .callMethodWhere(
            describe(
                "it reads the clock",
                call ->
                    CLOCK_READERS.contains(call.getTargetOwner().getName() + "." + call.getName())))
        .check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(packages())
        .allSatisfy(
            name -> {
              JavaPackage house = HOUSE.getPackage(name);
              assertThat(house.tryGetPackageInfo()).as("package-info of %s", name).isPresent();
              // What ANTLR generates answers null for an absent part and does not say so.
              assertThat(
                      house.isAnnotatedWith(
                          name.equals(BASE + "grammar") ? NullUnmarked.class : NullMarked.class))
                  .as("%s says what null means in it", name)
                  .isTrue();
            });
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)").check(HOUSE);
  }

  @Test
  void theMapShowsPackagesInTheOrderOfTheMachine() {
    ArchitecturePage.assertShows(
        packages().stream()
            .sorted(Comparator.comparing(name -> place(family(name))))
            .map(name -> name.substring(BASE.length()))
            .toList());
  }

  private static Set<String> packages() {
    return HOUSE.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
  }

  private static ArchCondition<JavaClass> useOnlyPackagesBeforeTheirOwn() {
    return new ArchCondition<>("use only packages before their own") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        for (Dependency use : user.getDirectDependenciesFromSelf()) {
          String from = family(user.getPackageName());
          String to = family(use.getTargetClass().getPackageName());
          if (use.getTargetClass().getPackageName().startsWith(BASE)
              && !from.equals(to)
              && place(to) >= place(from)) {
            events.add(SimpleConditionEvent.violated(use, use.getDescription()));
          }
        }
      }
    };
  }

  /** The longest listed name that a package has or begins with. */
  private static String family(String name) {
    return ORDER.stream()
        .flatMap(Set::stream)
        .filter(listed -> (name + ".").startsWith(BASE + listed + "."))
        .max(Comparator.comparingInt(String::length))
        .orElse(name);
  }

  private static int place(String family) {
    for (int place = 0; place < ORDER.size(); place++) {
      if (ORDER.get(place).contains(family)) {
        return place;
      }
    }
    throw new AssertionError("the order of the packages says nothing of " + family);
  }
}
