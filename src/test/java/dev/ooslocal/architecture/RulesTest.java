package dev.ooslocal.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.ooslocal.rpc.Operation;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;

/** Rules over all classes, each with its reason. */
@AnalyzeClasses(packages = "dev.ooslocal", importOptions = MainOnly.class)
class RulesTest {
  @ArchTest
  static final ArchRule ONE_JSON =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson.databind..")
          .because("Jackson 3 behind platform.Json is the one JSON; Jackson 2 is only springdoc's");

  @ArchTest
  static final ArchRule NO_CLOCK_OF_ONE_S_OWN =
      noClasses()
          .should()
          .callMethodWhere(
              target(name("now")).and(target(owner(nameMatching("java\\.time\\.[A-Za-z]+")))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("time comes from the injected clocks, or tests and jumps of time are lies");

  @ArchTest
  static final ArchRule CLOCKS_ARE_MADE_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.ooslocal.platform..")
          .should()
          .callMethodWhere(
              target(nameMatching("system.*"))
                  .and(
                      target(
                          owner(assignableTo(Clock.class).or(assignableTo(InstantSource.class))))))
          .because("only the platform makes the two clocks, wall and virtual");

  @ArchTest
  static final ArchRule NOBODY_SLEEPS =
      noClasses()
          .should()
          .callMethodWhere(target(name("sleep")).and(target(owner(assignableTo(Thread.class)))))
          .because("what waits is a row with a time, not a thread");

  @ArchTest
  static final ArchRule NO_SETTING_DECIDES_WHICH_BEANS_THERE_ARE =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.springframework.boot.autoconfigure.condition..")
                  .or(belongToAnyOf(Conditional.class, Profile.class)))
          .because("the build finds the beans and freezes all conditions, see decision 10");

  @ArchTest
  static final ArchRule A_PURE_CORE =
      noClasses()
          .that()
          .resideInAnyPackage("dev.ooslocal.language..", "dev.ooslocal.engine..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "jakarta.persistence..", "org.hibernate..", "java.sql..")
          .because("language and engine are plain Java: rows in, commands out");

  @ArchTest
  static final ArchRule OPERATIONS_STAY_IN_THEIR_ROOM =
      classes()
          .that()
          .implement(Operation.class)
          .and()
          .areTopLevelClasses()
          .should()
          .bePackagePrivate()
          .andShould()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
          .allowEmptyShould(true)
          .because("an operation is reached over the gate only, and never extended");

  @ArchTest
  static final ArchRule CONSTRUCTORS_TAKE_WHAT_IS_NEEDED =
      NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
          "a constructor shows what a class needs, and lets a test give it");

  @ArchTest
  static final ArchRule ONE_LOG =
      NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("there is one log, written through SLF4J");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.ooslocal.OosLocal")
          .should(ACCESS_STANDARD_STREAMS)
          .because("output of the service goes to the log; the command line is given its streams");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_HAPPENS =
      noClasses()
          .that()
          .areTopLevelClasses()
          .should()
          .haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|DTO|Dto|Mapper)")
          .because("such a name says that nobody knew what the class is for");
}
