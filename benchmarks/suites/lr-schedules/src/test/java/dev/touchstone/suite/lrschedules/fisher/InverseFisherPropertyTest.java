package dev.touchstone.suite.lrschedules.fisher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Philox;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against F itself and its inverse by Gauss and Jordan. */
class InverseFisherPropertyTest {
    private static final double RELATIVE = 1e-9;
    private static final int WRAPS = 3;

    @Property(tries = 200)
    void everyAlgorithmIsTheDenseInverseAfterTheWindowHasWrappedThreeTimes(
            @ForAll @IntRange(min = 1, max = 40) int d,
            @ForAll @IntRange(min = 1, max = 24) int m,
            @ForAll @IntRange(min = -3, max = 1) int powerOfLambda,
            @ForAll @IntRange(max = 1000) int seed) {
        double lambda = Math.pow(10, powerOfLambda);
        RandomGenerator random = Philox.of("gradients", Integer.toString(seed));
        SlidingInverseFisher dynamic = WindowEstimator.DYNAMIC.of(d, m, lambda);
        SlidingInverseFisher rebuilt = WindowEstimator.STATIC.of(d, m, lambda);
        var G = new double[m][];
        for (int i = 0; i < WRAPS * m + m / 2; i++) {
            G[i % m] = random.doubles(d, -1, 1).toArray();
            dynamic.add(G[i % m]);
            rebuilt.add(G[i % m]);
        }
        double[][] dense = inverse(fisher(G, d, lambda));
        double[] x = random.doubles(d, -1, 1).toArray();
        isThatOf(dense, dynamic, x);
        isThatOf(dense, rebuilt, x);
        isThatOf(dense, new StaticInverseFisher(G, lambda), x);
    }

    @Property(tries = 100)
    void theBlockedFormIsTheInverseOfTheDiagonalBlocks(
            @ForAll @IntRange(min = 1, max = 20) int d,
            @ForAll @IntRange(min = 1, max = 12) int m,
            @ForAll @IntRange(min = 1, max = 25) int B) {
        RandomGenerator random = Philox.of("gradients of blocks");
        double[][] G = IntStream.range(0, m)
                .mapToObj(i -> random.doubles(d, -1, 1).toArray())
                .toArray(double[][]::new);
        double[][] F = fisher(G, d, 0.1);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                F[i][j] = i / B == j / B ? F[i][j] : 0;
            }
        }
        isThatOf(
                inverse(F),
                new BlockedInverseFisher(G, B, 0.1),
                random.doubles(d, -1, 1).toArray());
    }

    private static void isThatOf(double[][] dense, InverseFisher inverse, double[] x) {
        double[] expected =
                Arrays.stream(dense).mapToDouble(row -> Vectors.dot(row, x)).toArray();
        var y = new double[x.length];
        inverse.times(x, y);
        isNear(expected, y);
        isNear(IntStream.range(0, x.length).mapToDouble(j -> dense[j][j]).toArray(), inverse.diagonal());
        double[] inPlace = x.clone();
        inverse.times(inPlace, inPlace);
        assertThat(inPlace).containsExactly(y);
    }

    private static void isNear(double[] expected, double[] actual) {
        double[] error = IntStream.range(0, expected.length)
                .mapToDouble(j -> actual[j] - expected[j])
                .toArray();
        assertThat(Math.sqrt(Vectors.dot(error, error)))
                .isLessThanOrEqualTo(RELATIVE * Math.sqrt(Vectors.dot(expected, expected)));
    }

    private static double[][] fisher(double[][] G, int d, double lambda) {
        var F = new double[d][d];
        for (int i = 0; i < d; i++) {
            F[i][i] = lambda;
            for (int j = 0; j < d; j++) {
                for (double[] g : G) {
                    F[i][j] += g[i] * g[j] / G.length;
                }
            }
        }
        return F;
    }

    private static double[][] inverse(double[][] A) {
        int d = A.length;
        var inverse = new double[d][d];
        for (int i = 0; i < d; i++) {
            inverse[i][i] = 1;
        }
        for (int pivot = 0; pivot < d; pivot++) {
            scale(1 / A[pivot][pivot], pivot, A, inverse);
            for (int i = 0; i < d; i++) {
                if (i != pivot) {
                    subtract(A[i][pivot], pivot, i, A, inverse);
                }
            }
        }
        return inverse;
    }

    private static void scale(double factor, int row, double[][]... matrices) {
        for (double[][] matrix : matrices) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[row][j] *= factor;
            }
        }
    }

    private static void subtract(double factor, int from, int row, double[][]... matrices) {
        for (double[][] matrix : matrices) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[row][j] -= factor * matrix[from][j];
            }
        }
    }
}
