package dev.touchstone.suite.lrschedules.fisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * On f(x) = (x - w)' F (x - w) / 2, whose least point is w and whose Hessian is F: there the score of one weight is the
 * rise of the loss when it alone is pruned and the others make up for it.
 */
class PruningTest {
    private static final double LAMBDA = 0.01;

    @Property(tries = 200)
    void theScoreIsTheRiseOfTheLossWhereOneWeightIsPruned(
            @ForAll @IntRange(min = 2, max = 12) int d, @ForAll @IntRange(max = 1000) int seed) {
        FisherQuadratic quadratic = FisherQuadratic.random(d, seed);
        double[] w = quadratic.w();
        double[] scores = PruningScore.MFAC.of(w, quadratic.inverse());
        for (int j = 0; j < d; j++) {
            assertThat(quadratic.riseWithout(j)).isCloseTo(scores[j], within(1e-9 * scores[j]));
        }
        int best = Pruning.least(scores, 1)[0];
        int smallest = Pruning.least(PruningScore.MAGNITUDE.of(w, quadratic.inverse()), 1)[0];
        assertThat(quadratic.riseWithout(best)).isLessThanOrEqualTo((1 + 1e-9) * quadratic.riseWithout(smallest));
    }

    @Test
    void aSteepDirectionIsKeptThoughItsWeightIsSmall() {
        var quadratic =
                new FisherQuadratic(new double[][] {{10, 0, 0}, {0, 0.1, 0}, {0, 0, 1}}, new double[] {1, 2, 3});
        double[] w = quadratic.w();
        int[] byMagnitude = Pruning.least(PruningScore.MAGNITUDE.of(w, quadratic.inverse()), 2);
        int[] byScore = Pruning.least(PruningScore.MFAC.of(w, quadratic.inverse()), 2);
        assertThat(byMagnitude).containsExactly(0, 1);
        assertThat(byScore).containsExactly(1, 2);
        assertThat(quadratic.riseWithout(byScore)).isLessThan(quadratic.riseWithout(byMagnitude) / 10);
    }

    @Test
    void equalScoresGoInTheirOrderAndNotANumberGoesLast() {
        assertThat(Pruning.least(new double[] {1, Double.NaN, 1, 0, 1}, 3)).containsExactly(3, 0, 2);
        assertThat(Pruning.least(new double[] {1, Double.NaN}, 2)).containsExactly(0, 1);
        assertThat(Pruning.least(new double[] {1, 2}, 0)).isEmpty();
    }

    @Test
    void prunedWeightsAreExactlyZeroAndOnlyTheUpdateMovesTheOthers() {
        FisherQuadratic quadratic = FisherQuadratic.random(9, 7);
        int[] pruned = {1, 4, 8};
        double[] plain = quadratic.w().clone();
        Pruning.prune(plain, pruned);
        double[] updated = quadratic.w().clone();
        Pruning.prune(updated, pruned, quadratic.inverse());
        for (int j = 0; j < 9; j++) {
            boolean gone = Arrays.binarySearch(pruned, j) >= 0;
            assertThat(plain[j]).isEqualTo(gone ? 0 : quadratic.w()[j]);
            assertThat(updated[j] == 0).isEqualTo(gone);
        }
        assertThat(updated).isNotEqualTo(plain);
    }

    /** With the Hessian lambda I + (1/m) sum_i g_i g_i'. */
    private static final class FisherQuadratic {
        private final double[][] G;
        private final double[] w;

        FisherQuadratic(double[][] G, double[] w) {
            this.G = G;
            this.w = w;
        }

        static FisherQuadratic random(int d, int seed) {
            RandomGenerator random = Philox.of("quadratic", Integer.toString(d), Integer.toString(seed));
            var G = new double[3 * d][];
            Arrays.setAll(G, i -> random.doubles(d, -1, 1).toArray());
            return new FisherQuadratic(G, random.doubles(d, 0.1, 1).toArray());
        }

        double[] w() {
            return w;
        }

        InverseFisher inverse() {
            return new StaticInverseFisher(G, LAMBDA);
        }

        double riseWithout(int... pruned) {
            double[] x = w.clone();
            Pruning.prune(x, pruned, inverse());
            return rise(x);
        }

        private double rise(double[] x) {
            var e = new double[w.length];
            Arrays.setAll(e, j -> x[j] - w[j]);
            double slopes = Arrays.stream(G)
                    .mapToDouble(g -> Math.pow(Vectors.dot(g, e), 2))
                    .average()
                    .orElseThrow();
            return (LAMBDA * Vectors.dot(e, e) + slopes) / 2;
        }
    }
}
