package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GradientNormsTest {
    @Test
    void aShortRunKeepsEveryNorm() {
        var norms = new GradientNorms(Norm.ONE, 3);
        norms.add(new double[] {3, -4});
        norms.add(new double[] {0, 0});
        norms.add(new double[] {1, 1});
        assertThat(norms.series()).containsExactly(7, 0, 2);
    }

    @Test
    void aRunThatEndsEarlyLeavesWhatItHas() {
        var norms = new GradientNorms(Norm.TWO, 100);
        norms.add(new double[] {3, -4});
        assertThat(norms.series()).containsExactly(5);
        assertThat(new GradientNorms(Norm.TWO, 100).series()).isEmpty();
    }

    /** 4096 steps keep each norm, 4097 steps keep medians of pairs. */
    @Test
    void groupsBeginBeyond4096Steps() {
        assertThat(series(4096)).hasSize(4096).startsWith(0, 1, 2).endsWith(4095);
        assertThat(series(4097)).hasSize(2049).startsWith(0.5, 2.5).endsWith(4096);
    }

    /** Every third norm is an outlier, which the median of three leaves out. */
    @Test
    void normsOfALongRunAreMediansOfNeighbours() {
        var norms = new GradientNorms(Norm.TWO, 3 * 4096 - 1);
        for (int t = 0; t < 3 * 4096 - 1; t++) {
            norms.add(new double[] {0, t % 3 == 2 ? -1e9 : -t});
        }
        assertThat(norms.series()).hasSize(4096).startsWith(1, 4, 7).endsWith(3 * 4095 + 0.5);
    }

    @Test
    void aNormHasThePowerThatWeighsAStep() {
        assertThat(Norm.ONE.of(new double[] {3, -4})).isEqualTo(7);
        assertThat(Norm.TWO.of(new double[] {3, -4})).isEqualTo(5);
        assertThat(Norm.ONE.power()).isEqualTo(1);
        assertThat(Norm.TWO.power()).isEqualTo(2);
    }

    private static double[] series(int steps) {
        var norms = new GradientNorms(Norm.ONE, steps);
        for (int t = 0; t < steps; t++) {
            norms.add(new double[] {t});
        }
        return norms.series();
    }
}
