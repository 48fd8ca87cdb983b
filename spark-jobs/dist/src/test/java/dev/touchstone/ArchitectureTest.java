package dev.touchstone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Solver;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Who may know whom, and what may not be called; each rule says why. */
@AnalyzeClasses(packages = "dev.touchstone", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] BELOW_SPARK = {
        "dev.touchstone.api..",
        "dev.touchstone.claims..",
        "dev.touchstone.datasets..",
        "dev.touchstone.numerics..",
        "dev.touchstone.report..",
        "dev.touchstone.suite.."
    };

    @ArchTest
    static final ArchRule theApiKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("dev.touchstone.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.touchstone.api..", "java..");

    @ArchTest
    static final ArchRule dataSetsKnowOnlyTheJdkAndACsvReader = classes()
            .that()
            .resideInAPackage("dev.touchstone.datasets..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.touchstone.datasets..", "com.fasterxml.jackson..", "java..");

    @ArchTest
    static final ArchRule numericsKnowDataSetsAndTheirLibraries = classes()
            .that()
            .resideInAPackage("dev.touchstone.numerics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.touchstone.numerics..", "dev.touchstone.datasets..", "java..", "org.codehaus..", "org.ejml..");

    @ArchTest
    static final ArchRule suitesDoNotKnowEachOther = slices().matching("dev.touchstone.suite.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a suite can be deleted without touching another");

    @ArchTest
    static final ArchRule onlySparkJobsKnowSpark = noClasses()
            .that()
            .resideInAnyPackage(BELOW_SPARK)
            .or()
            .resideInAnyPackage("dev.touchstone.grid..", "dev.touchstone.isolate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..", "ai.rapids..", "com.nvidia..");

    @ArchTest
    static final ArchRule theHarnessKnowsNoSuite = noClasses()
            .that()
            .resideOutsideOfPackage("dev.touchstone.suite..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.touchstone.suite..")
            .because("suites are found by name");

    @ArchTest
    static final ArchRule nothingBelowSparkIsSerializable = noClasses()
            .that()
            .resideInAnyPackage(BELOW_SPARK)
            .and()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotAnonymousClasses() // of a collection of the JDK, which is Serializable whether one wants it or not
            .should()
            .implement(Serializable.class)
            .because("only names and numbers cross the wire");

    @ArchTest
    static final ArchRule randomnessComesFromTheRun = noClasses()
            .that()
            .resideInAnyPackage(BELOW_SPARK)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class, SecureRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("streams come from names, so that a trial repeats anywhere");

    @ArchTest
    static final ArchRule timeComesFromTheHarness = noClasses()
            .that(resideInAnyPackage("dev.touchstone.api..", "dev.touchstone.datasets..", "dev.touchstone.suite.."))
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a solver sees no clock");

    @ArchTest
    static final ArchRule noMutableStatics =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule solversDoNotGradeThemselves = noClasses()
            .that()
            .implement(Solver.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Metric.class, Measurement.class);

    @ArchTest
    static final ArchRule standardOutputBelongsToTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.touchstone.cli..")
            .and(com.tngtech.archunit.base.DescribedPredicate.not(simpleName("ChildMain")))
            .should()
            .accessField(System.class, "out");

    @ArchTest
    static final ArchRule packagesAreNamedByWhatIsInThem =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..impl..", "..common..", "..misc..");
}
