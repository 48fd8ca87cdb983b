package dev.touchstone.family.learning.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.RecordedRun;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.CountedObjective;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.MatrixFactorisation;
import dev.touchstone.family.learning.problems.MaxAffine;
import dev.touchstone.family.learning.problems.NoisyQuadratic;
import dev.touchstone.family.learning.training.Iterate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LbfgsTest {
    private static final Objective IRIS = SampleData.iris();

    /** f* of optima.csv, by MLlib. */
    @Test
    void theLeastLossOfIrisIsReached() {
        Iterate end = new Lbfgs().solve(IRIS, new Lbfgs().defaults(), RecordedRun.toTheEnd());
        assertThat(end.assessedBy(IRIS).gradientNorm()).isLessThanOrEqualTo(1e-9);
        assertThat(end.assessedBy(IRIS).value()).isCloseTo(0.03966182263796759, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "100, 10000", "20, 100000"})
    void aQuadraticIsSolved(int d, double kappa) {
        var quadratic = new NoisyQuadratic(d, kappa, 10);
        Iterate end = new Lbfgs().solve(quadratic, new Lbfgs.Settings(20_000, 10, 1e-9), RecordedRun.toTheEnd());
        assertThat(end.assessedBy(quadratic).gradientNorm()).isLessThanOrEqualTo(1e-9);
        // f <= |g|^2 / (2 mu)
        assertThat(end.assessedBy(quadratic).value()).isBetween(0.0, kappa * 1e-18);
    }

    /** Against f* by Eckart and Young, from singular values that NumPy computed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 10})
    void anIllConditionedFactorisationIsSolved(int width) {
        Objective problem = MatrixFactorisation.of(width);
        Iterate end = new Lbfgs().solve(problem, new Lbfgs().defaults(), RecordedRun.toTheEnd());
        assertThat(end.assessedBy(problem).value()).isCloseTo(problem.optimum().orElseThrow(), within(1e-12));
    }

    @Test
    void everyStepIsOneEvaluationAndNoMoreThanAllowed() {
        var work = new TreeMap<String, Long>();
        var run = RecordedRun.of(7);
        new Lbfgs()
                .solve(
                        CountedObjective.of(IRIS, (unit, amount) -> work.merge(unit, amount, Long::sum)),
                        new Lbfgs().defaults(),
                        run);
        assertThat(run.points()).hasSize(8);
        assertThat(work)
                .containsEntry("batches", 7L)
                .containsEntry("values", 7L)
                .containsEntry("sample-gradients", 7 * 150L);
        var own = RecordedRun.toTheEnd();
        new Lbfgs().solve(IRIS, new Lbfgs.Settings(5, 10, 1e-9), own);
        assertThat(own.points()).hasSize(5);
    }

    @Test
    void aKinkEndsTheSearchAndNotTheDescentBefore() {
        var problem = new MaxAffine(10, 1);
        Iterate end = new Lbfgs().solve(problem, new Lbfgs().defaults(), RecordedRun.toTheEnd());
        assertThat(problem.value(end.x())).isBetween(0.0, problem.value(problem.start()));
    }

    @Test
    void aStartThatIsSolvedIsTheEnd() {
        var round = new NoisyQuadratic(20, 1, 1);
        var run = RecordedRun.toTheEnd();
        Iterate end = new Lbfgs().solve(round, new Lbfgs.Settings(100, 10, 2), run);
        assertThat(end.x()).containsExactly(round.start());
        assertThat(run.points()).as("the start, whose gradient has norm 1").hasSize(1);
    }

    @Test
    void aLongerMemoryNeedsFewerEvaluations() {
        assertThat(evaluations(20)).isLessThan(evaluations(1) / 2);
    }

    private static int evaluations(int memory) {
        var run = RecordedRun.toTheEnd();
        new Lbfgs().solve(new NoisyQuadratic(20, 1e4, 1), new Lbfgs.Settings(20_000, memory, 1e-9), run);
        return run.points().size();
    }

    @Test
    void everyMoveLowersTheLoss() {
        var run = RecordedRun.toTheEnd();
        new Lbfgs().solve(IRIS, new Lbfgs.Settings(60, 10, 1e-9), run);
        for (int t = 1; t < run.points().size(); t++) {
            assertThat(IRIS.value(run.points().get(t)))
                    .isLessThanOrEqualTo(IRIS.value(run.points().get(t - 1)) + 1e-14);
        }
    }
}
