package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code list}, {@code inspect} and {@code eval} on the toy suite, whose values are known, and on the harness suite. */
class ProblemCommandsTest {
    private static final String HOME = "touchstone.home";

    @TempDir
    private Path folder;

    private String home;

    @BeforeEach
    void keepTheHome() {
        home = System.getProperty(HOME);
    }

    @AfterEach
    void bringTheHomeBack() {
        if (home == null) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, home);
        }
    }

    private String points(String text) {
        return Said.file(folder, "points.csv", text);
    }

    @Test
    void suitesAreListedWhereNothingIsAskedFor() {
        Said list = Said.to("list");
        assertThat(list.code()).isZero();
        assertThat(list.lines().get(0)).isEqualTo("name      source");
        assertThat(list.lines())
                .anyMatch(line -> line.startsWith("harness   Touchstone's own"))
                .contains("toy       Touchstone");
        assertThat(Said.to("list", "suites", "--suite", "toy", "--json").lines())
                .containsExactly("{\"name\":\"toy\",\"source\":\"Touchstone\",\"version\":\"1\"}");
    }

    @Test
    void whatASuiteHasIsListedUnderItsName() {
        assertThat(Said.to("list", "instances", "--suite", "toy").lines())
                .containsExactly("name      source", "toy/line  Touchstone", "toy/bowl  Touchstone");
        assertThat(Said.to("list", "SOLVERS", "--suite", "harness", "--json").lines())
                .contains("{\"name\":\"faulty\",\"suite\":\"harness\",\"source\":\"Touchstone\","
                        + "\"settings\":{\"fault\":\"none\"}}");
        assertThat(Said.to("list", "claims", "--suite", "toy").lines())
                .contains("toy/halving-converges  Halving ends at a value of at most 1.");
        assertThat(Said.to("list", "claims", "--suite", "toy", "--json").out())
                .contains("\"relation\":\"at most\",\"threshold\":1.0,\"reduced_grid\":\"nightly/toy\"")
                .contains("\"full_grid\":\"paper/toy\",\"cases\":[\"line\"]");
    }

    @Test
    void metricsAreListedWithTheWorkThatIsRanked() {
        assertThat(Said.to("list", "metrics", "--suite", "toy").lines())
                .containsExactly(
                        "name           source",
                        "toy/value      minimise, unit 1",
                        "toy/nearness   maximise, unit 1",
                        "toy/steps      minimise, unit count",
                        "toy/seconds    minimise, unit s",
                        "toy/values     minimise, unit count",
                        "toy/gradients  minimise, unit count");
    }

    @Test
    void gridsAreThoseOfTheHome() throws IOException {
        System.setProperty(HOME, folder.toString());
        Path grids = Files.createDirectories(folder.resolve("conf/grids/smoke"));
        Files.writeString(grids.resolve("toy.yaml"), "");
        Files.writeString(grids.resolve("notes.txt"), "");
        for (String name : List.of("z", "c", "x", "a", "y", "b")) {
            Files.writeString(grids.resolveSibling(name + ".yaml"), "");
        }
        assertThat(Said.to("list", "grids", "--json").lines().get(0))
                .isEqualTo("{\"name\":\"a\",\"source\":\"conf/grids/a.yaml\"}");
        assertThat(Said.to("list", "grids").lines())
                .containsExactly(
                        "name       file",
                        "a          conf/grids/a.yaml",
                        "b          conf/grids/b.yaml",
                        "c          conf/grids/c.yaml",
                        "smoke/toy  conf/grids/smoke/toy.yaml",
                        "x          conf/grids/x.yaml",
                        "y          conf/grids/y.yaml",
                        "z          conf/grids/z.yaml");
        System.setProperty(HOME, folder.resolve("elsewhere").toString());
        assertThat(Said.to("list", "grids", "--json").out()).isEmpty();
    }

    @Test
    void anUnknownSuiteIsAnsweredWithThoseThatAreKnown() {
        Said list = Said.to("list", "solvers", "--suite", "toys");
        assertThat(list.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(list.err().strip()).isEqualTo("no suite \"toys\"; known: [harness, mischief, toy]");
    }

    /** 1024^2, and the sum of 1, 2 and 3 times that. */
    @Test
    void aProblemIsInspected() {
        assertThat(Said.to("inspect", "toy/line").lines())
                .contains(
                        "suite                            \"toy\"",
                        "instance                         \"line\"",
                        "variables                        1",
                        "objective_at_start               1048576.0")
                .anyMatch(line -> line.startsWith("best ") && line.contains("\"value\":0.0"))
                .anyMatch(line -> line.matches("digest +\"[0-9a-f]{16}\""));
        assertThat(Said.to("inspect", "toy/bowl", "toy/bowl@n=4", "--json").lines())
                .satisfiesExactly(
                        bowl -> assertThat(bowl).contains("\"variables\":3", "\"objective_at_start\":6291456.0"),
                        other -> assertThat(other)
                                .contains("\"instance\":\"bowl@n=4\"", "\"variables\":4")
                                .doesNotContain("\"best\""));
    }

    @Test
    void ofManyProblemsOneThatCannotBeBuiltIsRefusedAlone() {
        Said inspect = Said.to("inspect", "harness/*", "--json");
        assertThat(inspect.code()).isZero();
        assertThat(inspect.lines())
                .satisfiesExactly(
                        nothing -> assertThat(nothing).contains("\"instance\":\"nothing\"", "\"variables\":1"),
                        unbuildable -> assertThat(unbuildable)
                                .isEqualTo("{\"suite\":\"harness\",\"instance\":\"unbuildable\","
                                        + "\"refused\":\"a problem that cannot be built, on purpose\"}"));
    }

    @Test
    void aSingleProblemThatCannotBeBuiltEndsTheCommand() {
        Said malformed = Said.to("inspect", "toy/malformed");
        assertThat(malformed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(malformed.err().strip()).isEqualTo("line 7 is no number");
        Said unreadable = Said.to("inspect", "toy/unreadable");
        assertThat(unreadable.code()).isEqualTo(Exit.BROKEN);
        assertThat(unreadable.err()).contains("because: the disk does not answer");
    }

    @Test
    void anInstanceIsNamedWithItsSuite() {
        assertThat(Said.to("inspect", "line").err().strip())
                .isEqualTo("\"line\" has no suite; write SUITE/INSTANCE, as 'touchstone list instances' does");
        assertThat(Said.to("inspect", "toy/lime").err().strip()).isEqualTo("no instance \"lime\"; known: [bowl, line]");
        assertThat(Said.to("inspect", "toy/bowl@m=4").err().strip()).isEqualTo("bowl has no parameter m=4; known: [n]");
    }

    /** 1 + 2 * 4 + 3 * 9 = 36, with the gradient (2, 8, 18). */
    @Test
    void aProblemIsEvaluatedAtPoints() {
        Said eval = Said.to("eval", "toy/bowl", "--points", points("1,2,3\n0,0,0\n"), "--derivatives", "--json");
        assertThat(eval.code()).as(eval.err()).isZero();
        assertThat(eval.lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("\"point\":0", "\"objective\":36.0", "\"gradient\":[2.0,8.0,18.0]"),
                        second -> assertThat(second).contains("\"point\":1", "\"objective\":0.0"));
        assertThat(Said.to("eval", "toy/bowl", "--points", points("1,2,3")).out())
                .contains("objective                        36.0")
                .doesNotContain("gradient");
    }

    @Test
    void aPointOfTheWrongLengthIsRefusedWithItsLine() {
        Said eval = Said.to("eval", "toy/bowl", "--points", points("1,2,3\n\n1,2\n"));
        assertThat(eval.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(eval.err()).contains("points.csv:3: a point has 3 values here, this one has 2");
        assertThat(eval.out()).as("the points before it").contains("36.0");
    }

    @Test
    void aProblemWhoseSolutionsAreNoVectorsIsNotEvaluated() {
        Said eval = Said.to("eval", "harness/nothing", "--points", points("1\n"));
        assertThat(eval.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(eval.err()).contains("points.csv:1: harness/nothing: its solutions are no vectors of numbers");
    }

    @Test
    void wordsThatAreNoCommandAreBadInput() {
        assertThat(Said.to("lost").code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(Said.to("list", "everything").code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(Said.to("eval", "toy/bowl").err()).contains("Missing required option: '--points=FILE'");
        assertThat(Said.to("--help").out())
                .containsPattern("2 +the input is wrong")
                .containsPattern("(?m)^ +eval +Evaluates");
    }
}
