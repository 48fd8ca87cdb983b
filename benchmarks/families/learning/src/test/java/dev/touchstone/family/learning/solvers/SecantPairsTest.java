package dev.touchstone.family.learning.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.numerics.linear.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SecantPairsTest {
    private static final double[] ZERO = {0, 0, 0};

    @Test
    void withoutAPairTheDirectionIsSteepestDescent() {
        var pairs = new SecantPairs(3);
        assertThat(pairs.isEmpty()).isTrue();
        assertThat(pairs.direction(new double[] {1, -2, 3})).containsExactly(-1, 2, -3);
    }

    /** The secant equation H y = s of the newest pair. */
    @Test
    void theNewestPairIsReproduced() {
        var pairs = new SecantPairs(2);
        add(pairs, new double[] {1, 0, 1}, new double[] {2, 1, 0});
        add(pairs, new double[] {0, 3, 1}, new double[] {1, 4, -1});
        assertThat(pairs.direction(new double[] {1, 4, -1})).containsExactly(new double[] {0, -3, -1}, within(1e-14));
    }

    /** One pair, by hand: rho = 1/2, H_0 = (2/5) I; H g for g = (0, 0, 1) is (2/5) g. */
    @Test
    void onePairScalesWhatIsOrthogonalToIt() {
        var pairs = new SecantPairs(2);
        add(pairs, new double[] {1, 0, 0}, new double[] {2, 1, 0});
        assertThat(pairs.direction(new double[] {0, 0, 1})).containsExactly(new double[] {0, 0, -0.4}, within(1e-15));
    }

    @Test
    void aPairIsTheDifferenceOfPointsAndOfGradients() {
        var pairs = new SecantPairs(2);
        pairs.add(new double[] {1, 1, 1}, new double[] {5, 5, 5}, new double[] {2, 1, 2}, new double[] {7, 6, 5});
        var differences = new SecantPairs(2);
        add(differences, new double[] {1, 0, 1}, new double[] {2, 1, 0});
        double[] g = {0.3, -0.7, 2};
        assertThat(pairs.direction(g)).containsExactly(differences.direction(g));
    }

    @Test
    void pairsWithoutPositiveCurvatureAreLeftOut() {
        var pairs = new SecantPairs(2);
        add(pairs, new double[] {1, 0, 0}, new double[] {0, 1, 0});
        add(pairs, new double[] {1, 0, 0}, new double[] {-1, 0, 0});
        add(pairs, new double[] {1, 0, 0}, new double[] {Double.NaN, 0, 0});
        assertThat(pairs.isEmpty()).isTrue();
    }

    @Test
    void forgettingLeavesSteepestDescent() {
        var pairs = new SecantPairs(2);
        add(pairs, new double[] {1, 0, 1}, new double[] {2, 1, 0});
        assertThat(pairs.isEmpty()).isFalse();
        pairs.clear();
        assertThat(pairs.isEmpty()).isTrue();
        assertThat(pairs.direction(new double[] {1, 2, 3})).containsExactly(-1, -2, -3);
    }

    /** H := (I - rho s y') H (I - rho y s') + rho s s' over the kept pairs, from (s'y / y'y) I of the newest. */
    @Property(tries = 200)
    void theRecursionIsTheDenseFormulaOverTheLastPairs(
            @ForAll @IntRange(min = 1, max = 8) int d,
            @ForAll @IntRange(min = 1, max = 5) int memory,
            @ForAll @IntRange(min = 1, max = 9) int count,
            @ForAll @IntRange(max = 1000) int seed) {
        RandomGenerator random = Philox.of("secant pairs", Integer.toString(seed));
        var pairs = new SecantPairs(memory);
        var kept = new ArrayList<double[][]>();
        for (int k = 0; k < count; k++) {
            double[] s = random.doubles(d, -1, 1).toArray();
            double[] y = random.doubles(d, -1, 1).toArray();
            Vectors.add(2, s, y);
            pairs.add(new double[d], new double[d], s, y);
            if (Vectors.dot(s, y) > 0) {
                kept.add(new double[][] {s, y});
            }
        }
        double[] g = random.doubles(d, -1, 1).toArray();
        List<double[][]> last = kept.subList(Math.max(0, kept.size() - memory), kept.size());
        double[] expected = last.isEmpty() ? g.clone() : times(dense(last, d), g);
        for (int i = 0; i < d; i++) {
            expected[i] = -expected[i];
        }
        assertThat(pairs.direction(g)).containsExactly(expected, within(1e-9 * (1 + Vectors.norm(expected))));
    }

    private static double[][] dense(List<double[][]> pairs, int d) {
        double[] lastS = pairs.get(pairs.size() - 1)[0];
        double[] lastY = pairs.get(pairs.size() - 1)[1];
        double[][] H = identity(d, Vectors.dot(lastS, lastY) / Vectors.dot(lastY, lastY));
        for (double[][] pair : pairs) {
            double[] s = pair[0];
            double[] y = pair[1];
            double rho = 1 / Vectors.dot(s, y);
            double[][] left = identity(d, 1);
            for (int i = 0; i < d; i++) {
                Vectors.add(-rho * s[i], y, left[i]);
            }
            H = product(product(left, H), transposed(left));
            for (int i = 0; i < d; i++) {
                Vectors.add(rho * s[i], s, H[i]);
            }
        }
        return H;
    }

    private static double[][] identity(int d, double scale) {
        var matrix = new double[d][d];
        for (int i = 0; i < d; i++) {
            matrix[i][i] = scale;
        }
        return matrix;
    }

    private static double[][] product(double[][] A, double[][] B) {
        var product = new double[A.length][];
        double[][] columns = transposed(B);
        for (int i = 0; i < A.length; i++) {
            product[i] = times(columns, A[i]);
        }
        return product;
    }

    private static double[][] transposed(double[][] A) {
        var transposed = new double[A.length][A.length];
        for (int i = 0; i < A.length; i++) {
            for (int j = 0; j < A.length; j++) {
                transposed[j][i] = A[i][j];
            }
        }
        return transposed;
    }

    private static double[] times(double[][] A, double[] v) {
        var product = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            product[i] = Vectors.dot(A[i], v);
        }
        return product;
    }

    private static void add(SecantPairs pairs, double[] s, double[] y) {
        pairs.add(ZERO, ZERO, s, y);
    }
}
