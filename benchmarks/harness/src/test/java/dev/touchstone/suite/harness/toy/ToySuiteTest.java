package dev.touchstone.suite.harness.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Solver;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ToySuiteTest {
    private final ToySuite suite = new ToySuite();

    @Test
    void aBowlIsTheWeightedSumOfSquares() {
        double[] x = {3, 2, 1};
        assertThat(Bowl.of(3).value(x)).isEqualTo(1 * 9 + 2 * 4 + 3 * 1);
        assertThat(Bowl.of(3).gradient(x)).containsExactly(6, 8, 6);
        assertThat(Bowl.of(2).start()).containsExactly(1024, 1024);
        assertThatThrownBy(() -> Bowl.of(0)).hasMessage("a bowl has at least 1 variable, was 0");
    }

    @Test
    void valuesAndGradientsAreChargedOnCountedBowls() {
        var charged = new TreeMap<String, Long>();
        Bowl counted = suite.family().counted(Bowl.of(1), (unit, amount) -> charged.merge(unit, amount, Long::sum));
        counted.value(new double[] {1});
        counted.value(new double[] {2});
        counted.gradient(new double[] {1});
        assertThat(charged)
                .containsEntry("values", 2L)
                .containsEntry("gradients", 1L)
                .hasSize(2);
    }

    @Test
    void theFamilyEvaluatesPointsOfTheRightLength() {
        assertThat(suite.family().values(Bowl.of(1), new double[] {3})).containsEntry("objective", 9.0);
        assertThat(suite.family().facts(Bowl.of(2)))
                .containsEntry("variables", 2)
                .containsEntry("objective_at_start", 3 * 0x1p20);
        assertThatThrownBy(() -> suite.family().values(Bowl.of(2), new double[3]))
                .hasMessage("a point has 2 values here, this one has 3");
    }

    @Test
    void twoInstancesAreListedAndOthersAreFoundByName() {
        assertThat(suite.instances(Data.none())).extracting(Instance::name).containsExactly("line", "bowl");
        assertThat(suite.instance(Data.none(), "bowl@n=12")
                        .orElseThrow()
                        .problem()
                        .get())
                .isEqualTo(Bowl.of(12));
        assertThat(suite.instance(Data.none(), "other")).isEmpty();
        assertThatThrownBy(() -> suite.instance(Data.none(), "bowl@m=12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bowl has no parameter m=12; known: [n]");
    }

    @Test
    void twoInstancesHaveNoProblem() {
        Instance<Bowl> malformed = suite.instance(Data.none(), "malformed").orElseThrow();
        assertThatThrownBy(() -> malformed.problem().get())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 7 is no number");
        Instance<Bowl> unreadable = suite.instance(Data.none(), "unreadable").orElseThrow();
        assertThatThrownBy(() -> unreadable.problem().get()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void oneMetricIsMinimisedAndOneIsMaximised() {
        Metric<Bowl, double[]> value = suite.metrics().get(0);
        Metric<Bowl, double[]> nearness = suite.metrics().get(1);
        assertThat(value.of().applyAsDouble(Bowl.of(1), new double[] {3})).isEqualTo(9);
        assertThat(nearness.of().applyAsDouble(Bowl.of(2), new double[] {1, -3}))
                .isEqualTo(0.25);
        assertThat(List.of(value.goal(), nearness.goal())).containsExactly(Metric.Goal.MINIMISE, Metric.Goal.MAXIMISE);
    }

    @Test
    void aTestMayGiveItsOwnPartsInPlaceOfTheSuites() {
        ToySuite other = suite.withSolvers(List.of(new Newton()))
                .withClaims(List.of())
                .withInstances(List.of(Instance.of("own", "this test", () -> Bowl.of(4))));
        assertThat(other.solvers()).extracting(Solver::name).containsExactly("newton");
        assertThat(other.claims()).isEmpty();
        assertThat(other.instances(Data.none())).extracting(Instance::name).containsExactly("own");
        assertThat(suite.solvers()).as("the suite itself").hasSize(5);
    }
}
