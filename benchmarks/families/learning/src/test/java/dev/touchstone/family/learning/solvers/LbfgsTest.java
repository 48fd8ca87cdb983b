package dev.touchstone.family.learning.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.datasets.ShippedSet;
import dev.touchstone.family.learning.objective.CountedObjective;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.MatrixFactorisation;
import dev.touchstone.family.learning.problems.MaxAffine;
import dev.touchstone.family.learning.problems.NoisyQuadratic;
import dev.touchstone.family.learning.problems.SoftmaxRegression;
import dev.touchstone.family.learning.training.Iterate;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LbfgsTest {
    private static final Objective IRIS = new SoftmaxRegression(
            ShippedSet.all().stream()
                    .filter(set -> set.name().equals("iris"))
                    .findFirst()
                    .orElseThrow()
                    .load(),
            OptionalDouble.empty());

    /** Counts the looks; says stop after so many. */
    private static final class Limited implements Run<Iterate> {
        private final long limit;
        private long looks;

        Limited(long limit) {
            this.limit = limit;
        }

        @Override
        public boolean proceed(Iterate iterate) {
            return ++looks <= limit;
        }

        @Override
        public RandomGenerator random(String stream) {
            return Philox.of("l-bfgs", stream);
        }
    }

    /** f* of optima.csv, by MLlib. */
    @Test
    void theLeastLossOfIrisIsReached() {
        Iterate end = new Lbfgs().solve(IRIS, new Lbfgs().defaults(), new Limited(Long.MAX_VALUE));
        assertThat(end.assessedBy(IRIS).gradientNorm()).isLessThanOrEqualTo(1e-9);
        assertThat(end.assessedBy(IRIS).value()).isCloseTo(0.03966182263796759, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "100, 10000", "20, 100000"})
    void aQuadraticIsSolved(int d, double kappa) {
        var quadratic = new NoisyQuadratic(d, kappa, 10);
        Iterate end = new Lbfgs().solve(quadratic, new Lbfgs.Settings(20_000, 10, 1e-9), new Limited(Long.MAX_VALUE));
        assertThat(end.assessedBy(quadratic).gradientNorm()).isLessThanOrEqualTo(1e-9);
        // f <= |g|^2 / (2 mu)
        assertThat(end.assessedBy(quadratic).value()).isBetween(0.0, kappa * 1e-18);
    }

    /** Against f* by Eckart and Young, from singular values that NumPy computed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 10})
    void anIllConditionedFactorisationIsSolved(int width) {
        Objective problem = MatrixFactorisation.of(width);
        Iterate end = new Lbfgs().solve(problem, new Lbfgs().defaults(), new Limited(Long.MAX_VALUE));
        assertThat(end.assessedBy(problem).value()).isCloseTo(problem.optimum().orElseThrow(), within(1e-12));
    }

    @Test
    void everyStepIsOneEvaluationAndNoMoreThanAllowed() {
        var work = new TreeMap<String, Long>();
        var run = new Limited(7);
        new Lbfgs()
                .solve(
                        CountedObjective.of(IRIS, (unit, amount) -> work.merge(unit, amount, Long::sum)),
                        new Lbfgs().defaults(),
                        run);
        assertThat(run.looks).isEqualTo(8);
        assertThat(work)
                .containsEntry("batches", 7L)
                .containsEntry("values", 7L)
                .containsEntry("sample-gradients", 7 * 150L);
        var own = new Limited(Long.MAX_VALUE);
        new Lbfgs().solve(IRIS, new Lbfgs.Settings(5, 10, 1e-9), own);
        assertThat(own.looks).isEqualTo(5);
    }

    @Test
    void aKinkEndsTheSearchAndNotTheDescentBefore() {
        var problem = new MaxAffine(10, 1);
        Iterate end = new Lbfgs().solve(problem, new Lbfgs().defaults(), new Limited(Long.MAX_VALUE));
        assertThat(problem.value(end.x())).isBetween(0.0, problem.value(problem.start()));
    }
}
