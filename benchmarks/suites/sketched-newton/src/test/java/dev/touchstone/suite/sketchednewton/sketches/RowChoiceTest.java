package dev.touchstone.suite.sketchednewton.sketches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.family.nonlinear.kkt.DenseSymmetric;
import org.junit.jupiter.api.Test;

/** Rows of diag(1, 2, 0, 3), by 14,000 draws: a share p is off by sqrt(p (1 - p) / 14,000), at most 0.0043, and five of these. */
class RowChoiceTest {
    private static final int DRAWS = 14_000;

    private static double[] shares(RowSampling law) {
        var A = new DenseSymmetric(4);
        A.add(0, 0, 1);
        A.add(1, 1, 2);
        A.add(3, 3, 3);
        var rows = new RowChoice(new SketchPlan(4, 4, 1, law, -1, Philox.of("rows"), operations -> {}));
        assertThat(rows.prepare(A)).as("2 N^2 operations").isEqualTo(32);
        assertThat(rows.normSquared(3)).isEqualTo(9);
        double[] shares = new double[4];
        for (int draw = 0; draw < DRAWS; draw++) {
            shares[rows.next()] += 1.0 / DRAWS;
        }
        return shares;
    }

    @Test
    void theUniformLawChoosesAllRowsAlike() {
        assertThat(shares(RowSampling.UNIFORM)).containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(0.022));
    }

    @Test
    void theOtherLawChoosesRowsByTheirSquaredNorms() {
        double[] shares = shares(RowSampling.ROW_NORM);
        assertThat(shares).containsExactly(new double[] {1 / 14.0, 4 / 14.0, 0, 9 / 14.0}, within(0.022));
        assertThat(shares[2]).as("a row of zeros").isZero();
    }
}
