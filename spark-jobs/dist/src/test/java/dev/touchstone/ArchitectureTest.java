package dev.touchstone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
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

/**
 * Which packages may know which, and what may not be called; each rule says why. Rules name the packages that are
 * excepted, so that a new package is under every rule from its first class on.
 */
@AnalyzeClasses(packages = "dev.touchstone", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The packages of the runner that call Spark. */
    private static final String[] ON_SPARK = {
        "dev.touchstone.cli..",
        "dev.touchstone.fold..",
        "dev.touchstone.provenance..",
        "dev.touchstone.spark..",
        "dev.touchstone.sweep.."
    };

    /** The packages of the runner whose values travel to executors. */
    private static final String[] ON_THE_WIRE = {
        "dev.touchstone.fold..", "dev.touchstone.grid..", "dev.touchstone.spark..", "dev.touchstone.sweep.."
    };

    @ArchTest
    static final ArchRule noPackagesFormACycle = slices().matching("dev.touchstone.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package can be understood, tested and moved with those below it alone");

    @ArchTest
    static final ArchRule theApiKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("dev.touchstone.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.touchstone.api..", "java..");

    @ArchTest
    static final ArchRule theEngineKnowsOnlyTheApi = classes()
            .that()
            .resideInAPackage("dev.touchstone.engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.touchstone.engine..", "dev.touchstone.api..", "java..");

    @ArchTest
    static final ArchRule dataSetsKnowOnlyTheJdkAndTheCsvReader = classes()
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
    static final ArchRule familiesAndSuitesKnowOnlyWhatIsBelowThem = noClasses()
            .that()
            .resideInAnyPackage("dev.touchstone.family..", "dev.touchstone.suite..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "dev.touchstone.api..",
                    "dev.touchstone.datasets..",
                    "dev.touchstone.family..",
                    "dev.touchstone.numerics..",
                    "dev.touchstone.suite..",
                    "java..",
                    "org.ejml..")
            .because("the engine and the harness call a suite, never the other way round");

    @ArchTest
    static final ArchRule suitesDoNotKnowEachOther = slices().matching("dev.touchstone.suite.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a suite can be deleted without touching another");

    @ArchTest
    static final ArchRule nobodyKnowsASuite = noClasses()
            .that()
            .resideOutsideOfPackage("dev.touchstone.suite..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.touchstone.suite..")
            .because("suites are found by name, and families are below them");

    @ArchTest
    static final ArchRule onlySuitesKnowFamilies = noClasses()
            .that()
            .resideOutsideOfPackages("dev.touchstone.family..", "dev.touchstone.suite..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.touchstone.family..")
            .because("the harness asks every kind of problem through the API");

    @ArchTest
    static final ArchRule onlySparkJobsKnowSpark = noClasses()
            .that()
            .resideOutsideOfPackages(ON_SPARK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..", "ai.rapids..", "com.nvidia..");

    @ArchTest
    static final ArchRule filesAreOpenedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages("dev.touchstone.storage..", "dev.touchstone.tables..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.hadoop.conf.Configuration")
            .because("credentials and settings of file systems must reach every file");

    @ArchTest
    static final ArchRule nothingBelowSparkIsSerializable = noClasses()
            .that()
            .resideOutsideOfPackages(ON_THE_WIRE)
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
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class, SecureRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("streams come from names, so that a trial repeats anywhere");

    @ArchTest
    static final ArchRule timeComesFromTheHarness = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.touchstone.cli..",
                    "dev.touchstone.isolation..",
                    "dev.touchstone.provenance..",
                    "dev.touchstone.sweep..")
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
            .and(not(simpleName("ChildMain")))
            .and(not(simpleName("Faulty"))) // closes it, on purpose
            .should()
            .accessField(System.class, "out");

    @ArchTest
    static final ArchRule packagesAreNamedByWhatIsInThem =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..impl..", "..common..", "..misc..");
}
