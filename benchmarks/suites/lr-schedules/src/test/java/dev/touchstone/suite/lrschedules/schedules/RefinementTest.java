package dev.touchstone.suite.lrschedules.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Values computed independently with NumPy and SciPy from the formulas of arXiv 2310.07831. */
class RefinementTest {
    private static final double[] G = {4, 2, 2, 1, 1, 1, 2, 3};
    private static final Offset<Double> PRINTED = within(1e-9);

    @Test
    void twoNormsWeighByTheirInverseSquare() {
        close(
                Refinement.multipliers(G, 2),
                .102205882353,
                .382352941176,
                .355882352941,
                1,
                .576470588235,
                .152941176471,
                .011764705882,
                0);
    }

    @Test
    void oneNormsWeighByTheirInverse() {
        double most = .557377049180;
        close(
                Refinement.multipliers(G, 1),
                .237704918033 / most,
                .426229508197 / most,
                .377049180328 / most,
                1,
                .360655737705 / most,
                .163934426230 / most,
                .032786885246 / most,
                0);
    }

    @Test
    void constantNormsGiveLinearDecay() {
        for (int T : new int[] {2, 3, 100}) {
            double[] ones = new double[T];
            Arrays.fill(ones, 7);
            double[] linear = IntStream.rangeClosed(1, T)
                    .mapToDouble(t -> (T - t) / (T - 1.0))
                    .toArray();
            close(Refinement.multipliers(Refinement.smooth(ones, 0.1), 2), linear);
            Schedule refined = Schedule.of("refined-0.1").fromNorms(ones, 2);
            for (int t = 1; t <= T; t++) {
                assertThat(refined.at(t, T)).isCloseTo(linear[t - 1], PRINTED);
            }
        }
    }

    @Test
    void oneStepHasNothingBehindIt() {
        assertThat(Refinement.multipliers(new double[] {3}, 2)).containsExactly(0);
        assertThat(Schedule.of("refined-0.1").fromNorms(new double[] {3}, 2).at(1, 1))
                .isZero();
        assertThat(Schedule.of("refined-0.1").fromNorms(new double[] {3, 1}, 2).at(1, 1))
                .isZero();
    }

    @Test
    void theMedianFilterHasAnOddWindowAndItsOwnEdges() {
        double[] norms = IntStream.range(0, 200)
                .mapToDouble(t -> 1 + 37 * t % 101 / 101.0)
                .toArray();
        double[] smoothed = Refinement.smooth(norms, 0.1);
        at(
                smoothed,
                new int[] {0, 1, 5, 50, 100, 150, 190, 195, 198, 199},
                1,
                1.02970297,
                1.297029703,
                1.514851485,
                1.465346535,
                1.485148515,
                1.534653465,
                1.534653465,
                1.534653465,
                1.534653465);
        at(
                Refinement.multipliers(smoothed, 2),
                new int[] {0, 1, 5, 50, 100, 150, 190, 198, 199},
                1,
                .933312398,
                .569742845,
                .320277270,
                .226998538,
                .108863250,
                .018243766,
                .001991796,
                0);
    }

    @Test
    void theMedianFilterIsThatOfItsDefinition() {
        double[] norms =
                IntStream.range(0, 57).mapToDouble(t -> 2 + Math.sin(t * t)).toArray();
        for (double tau : new double[] {0.02, 0.1, 0.3, 0.5, 0.99}) {
            int half = (int) (tau * 57) / 2;
            double[] naive = IntStream.range(0, 57)
                    .mapToDouble(t -> IntStream.rangeClosed(t - half, t + half)
                            .mapToDouble(i -> norms[i < 0 ? 0 : i < 57 ? i : 2 * 56 - i])
                            .sorted()
                            .toArray()[half])
                    .toArray();
            assertThat(Refinement.smooth(norms, tau)).as("tau %s", tau).containsExactly(naive);
        }
    }

    /** Gradient norms of Section 4 of the paper: 15 falling to 1, smoothed, and rising or falling to e. */
    @Test
    void syntheticNormsGiveTheWarmUpAndDecayOfTheFigures() {
        int[] at = {0, 100, 200, 400, 1000, 1500, 1900};
        double[][] known = {
            {1, 270, .010894162, .259775051, .844098250, .933358275, .583130029, .291273158, .057787661},
            {2, 242, .012265592, .291312867, .905961915, .744107987, .211575538, .062356981, .008611950},
            {.7, 301, .010362973, .247414783, .814740655, .991777486, .859921542, .581720521, .150499528}
        };
        for (double[] row : known) {
            double[] s = Refinement.multipliers(gaussian(knots(row[0])), 2);
            assertThat(s[(int) row[1]]).isEqualTo(1);
            for (int i = 0; i < at.length; i++) {
                assertThat(s[at[i]]).as("e %s at %d", row[0], at[i]).isCloseTo(row[i + 2], within(1e-8));
            }
        }
    }

    @Test
    void collapsedNormsFallBackToLinearUnlessUnguarded() {
        double[] falling =
                IntStream.range(0, 100).mapToDouble(t -> Math.exp(-t / 5.0)).toArray();
        Schedule guarded = Schedule.of("refined-0.1").fromNorms(falling, 2);
        assertThat(guarded.normsCollapsed()).isTrue();
        assertThat(guarded.at(25, 100)).isEqualTo(0.75);
        Schedule unguarded = Schedule.of("unguarded-refined-0.1").fromNorms(falling, 2);
        assertThat(unguarded.normsCollapsed()).isTrue();
        assertThat(unguarded.at(25, 100)).isLessThan(1e-3);
        assertThat(Schedule.of("refined-0.1").fromNorms(G, 2).normsCollapsed()).isFalse();
        Schedule ofZeros = Schedule.of("refined-0.1").fromNorms(new double[100], 2);
        assertThat(ofZeros.normsCollapsed()).isTrue();
        assertThat(ofZeros.at(25, 100)).isEqualTo(0.75);
    }

    @Test
    void aScheduleThatNeedsNormsHasNoMultipliersWithoutThem() {
        Schedule refined = Schedule.of("refined-0.25");
        assertThat(refined.needsNorms()).isTrue();
        assertThat(refined).hasToString("refined-0.25");
        assertThat(Schedule.of("linear").needsNorms()).isFalse();
        assertThatThrownBy(() -> refined.at(1, 2))
                .hasMessage("refined-0.25 is made from an earlier run, and none was given");
        assertThatThrownBy(() -> Schedule.of("refined-0.0")).hasMessageContaining("refined-TAU");
        assertThatThrownBy(() -> Schedule.of("refined-2")).hasMessageContaining("refined-TAU");
    }

    private static double[] knots(double last) {
        double[] x = {0, .003, .02, .03, .1, 1};
        double[] y = {15, 6, 4, 2, 1, last};
        return IntStream.range(0, 2000)
                .mapToDouble(t -> {
                    double u = t / 1999.0;
                    int i = 0;
                    while (u > x[i + 1]) {
                        i++;
                    }
                    return y[i] + (u - x[i]) / (x[i + 1] - x[i]) * (y[i + 1] - y[i]);
                })
                .toArray();
    }

    /** Standard deviation 40, cut off at four of them, the ends repeated: SciPy's defaults. */
    private static double[] gaussian(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(t -> {
                    double sum = 0;
                    double weights = 0;
                    for (int i = -160; i <= 160; i++) {
                        double weight = Math.exp(-i * i / (2.0 * 40 * 40));
                        sum += weight * values[Math.max(0, Math.min(values.length - 1, t + i))];
                        weights += weight;
                    }
                    return sum / weights;
                })
                .toArray();
    }

    private static void close(double[] values, double... expected) {
        assertThat(values).usingComparatorWithPrecision(1e-9).containsExactly(expected);
    }

    private static void at(double[] values, int[] where, double... expected) {
        for (int i = 0; i < where.length; i++) {
            assertThat(values[where[i]]).as("at %d", where[i]).isCloseTo(expected[i], within(1e-8));
        }
    }
}
