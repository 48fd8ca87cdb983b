package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Assessment;
import dev.touchstone.numerics.linear.Vectors;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks, tiles and strides against a plain loop over one row at a time, where they do not fit the shapes. */
class BlockedLoopsTest {
    private static final int N = 53;

    @ParameterizedTest(name = "d {0}, k {1}, batches of {2}")
    @CsvSource({
        "1, 2, 1",
        "1, 3, 16",
        "2, 5, 3",
        "3, 2, 4",
        "7, 3, 5",
        "16, 26, 16",
        "17, 9, 15",
        "33, 4, 17",
        "64, 7, 31",
        "65, 10, 53"
    })
    void denseAndSparseGradientsAreThoseOfAPlainLoop(int d, int k, int batch) {
        for (double share : new double[] {1, 0.5, 0.1}) {
            LabeledRows data = rows(d, k, share);
            double[] x = Philox.of("x").doubles((d + 1L) * k, -1, 1).toArray();
            int[] order = IntStream.range(0, N).map(i -> 20 * i % N).toArray();
            for (int from = 0; from < N; from += batch) {
                int to = Math.min(N, from + batch);
                double[] expected = plain(data, x, order, from, to);
                assertSame(blocked(new DenseFeatures(data), data, x, order, from, to), expected);
                assertSame(blocked(new SparseFeatures(data), data, x, order, from, to), expected);
            }
        }
    }

    @Test
    void aShareOfStoredEntriesDecidesBetweenDenseAndSparse() {
        assertThat(Features.of(rows(20, 3, 0.9))).isInstanceOf(DenseFeatures.class);
        assertThat(Features.of(rows(20, 3, 0.1))).isInstanceOf(SparseFeatures.class);
    }

    @Test
    void anAssessmentIsTheMeanOverAllRows() {
        LabeledRows data = rows(17, 5, 0.5);
        var problem = new SoftmaxRegression(data, OptionalDouble.empty());
        double[] x = Philox.of("x").doubles(problem.variables(), -1, 1).toArray();
        int[] all = IntStream.range(0, N).toArray();
        var g = new double[x.length];
        int right = problem.gradient().at(x, all, 0, N, g);
        Assessment assessed = problem.assess(x);
        assertThat(assessed.value()).isEqualTo(problem.value(x)).isCloseTo(plainLoss(data, x), within(1e-12));
        assertThat(assessed.gradientNorm()).isCloseTo(Vectors.norm(g), within(1e-12));
        assertThat(assessed.accuracy() * N).isCloseTo(right, within(1e-9));
    }

    /** The gradient by the problem's own loop, over features of the test's choice. */
    private static double[] blocked(Features features, LabeledRows data, double[] x, int[] order, int from, int to) {
        var g = new double[x.length];
        new SoftmaxRegression(features, data, OptionalDouble.empty()).gradient().at(x, order, from, to, g);
        return g;
    }

    private static void assertSame(double[] g, double[] expected) {
        double scale = IntStream.range(0, g.length)
                .mapToDouble(i -> Math.abs(expected[i]))
                .max()
                .orElseThrow();
        assertThat(g).containsExactly(expected, within(1e-12 * scale));
    }

    /** mean of (softmax(z) - e_y) a', one row after the other. */
    private static double[] plain(LabeledRows data, double[] x, int[] order, int from, int to) {
        int d = data.d();
        int k = data.k();
        double[] a = data.dense();
        int[] labels = data.labels();
        var g = new double[x.length];
        for (int i = from; i < to; i++) {
            int row = order[i];
            double[] z = logits(data.dense(), data.d(), data.k(), x, row);
            double total =
                    IntStream.range(0, k).mapToDouble(c -> Math.exp(z[c])).sum();
            for (int c = 0; c < k; c++) {
                double r = (Math.exp(z[c]) / total - (labels[row] == c ? 1 : 0)) / (to - from);
                for (int j = 0; j < d; j++) {
                    g[j * k + c] += r * a[row * d + j];
                }
                g[d * k + c] += r;
            }
        }
        return g;
    }

    private static double plainLoss(LabeledRows data, double[] x) {
        int k = data.k();
        double[] a = data.dense();
        double sum = 0;
        for (int row = 0; row < data.n(); row++) {
            double[] z = logits(a, data.d(), k, x, row);
            double total =
                    IntStream.range(0, k).mapToDouble(c -> Math.exp(z[c])).sum();
            sum += Math.log(total) - z[data.labels()[row]];
        }
        return sum / data.n();
    }

    private static double[] logits(double[] a, int d, int k, double[] x, int row) {
        var z = new double[k];
        for (int c = 0; c < k; c++) {
            z[c] = x[d * k + c];
            for (int j = 0; j < d; j++) {
                z[c] += a[row * d + j] * x[j * k + c];
            }
        }
        return z;
    }

    /** All labels and the last feature occur; the rows behind the first k may be empty. */
    private static LabeledRows rows(int d, int k, double share) {
        RandomGenerator random = Philox.of("rows", Integer.toString(d), Integer.toString(k));
        var text = new StringBuilder();
        for (int i = 0; i < N; i++) {
            text.append(i % k);
            for (int j = 1; j <= d; j++) {
                if (random.nextDouble() < share || (i < k && j == d)) {
                    text.append(' ').append(j).append(':').append(random.nextDouble(-1, 1));
                }
            }
            text.append('\n');
        }
        return SampleData.parse(text.toString());
    }
}
