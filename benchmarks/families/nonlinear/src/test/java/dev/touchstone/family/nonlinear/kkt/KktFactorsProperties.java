package dev.touchstone.family.nonlinear.kkt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.numerics.linear.Inertia;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Factors of random KKT matrices whose B is diagonally dominant and whose G = (I, R) has full rank. */
class KktFactorsProperties {
    @Property(tries = 200)
    void solutionsOfRegularSystemsAreAccurateAndTheInertiaIsTheirs(
            @ForAll @IntRange(min = 1, max = 12) int n,
            @ForAll @IntRange(min = 0, max = 12) int rows,
            @ForAll long seed) {
        int m = Math.min(rows, n);
        SparsePattern lower = SparsePattern.lower(n + m, n + m);
        double[] values = new double[lower.size()];
        var A = new DenseSymmetric(n + m);
        var random = new Random(seed);
        for (int i = 0; i < n + m; i++) {
            for (int j = 0; j <= i; j++) {
                double value = entry(i, j, n, random);
                values[lower.entry(i, j)] = value;
                A.add(i, j, value);
            }
        }
        double[] expected = random.doubles(n + m, -1, 1).toArray();
        double[] b = new double[n + m];
        A.apply(expected, b);
        var factors = new KktFactors(lower, n, operations -> {});
        assertThat(factors.factorise(values)).isEqualTo(new Inertia(n, m, 0));
        double[] x = new double[n + m];
        assertThat(factors.solve(b, x)).isLessThan(1e-13);
        Vectors.add(-1, expected, x);
        assertThat(Vectors.largestMagnitude(x)).isLessThan(1e-9);
    }

    private static double entry(int i, int j, int n, Random random) {
        if (i < n) {
            return i == j ? 20 + random.nextDouble() : random.nextDouble() - 0.5;
        }
        return j >= n ? 0 : i - n == j ? 1 : j < n / 2 ? 0 : 0.1 * (random.nextDouble() - 0.5);
    }
}
