package dev.touchstone.family.nonlinear.kkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.numerics.linear.Inertia;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import org.junit.jupiter.api.Test;

class KktFactorsTest {
    /** B = diag(s, 1, -1) and G = (0, 1, 2), without zeros. */
    private static SparsePattern lower() {
        var lower = new PatternBuilder(4);
        for (int i = 0; i < 3; i++) {
            lower.add(i, i);
        }
        lower.add(3, 1);
        lower.add(3, 2);
        return lower.build();
    }

    /** Small rows beside an s of 1e10 are shifted by what is small for them. */
    @Test
    void rowsOfUnlikeSizesAreSolvedAccurately() {
        for (double s : new double[] {1, 1e10, 1e-10}) {
            var factors = new KktFactors(lower(), 3, operations -> {});
            assertThat(factors.factorise(new double[] {s, 1, -1, 1, 2}))
                    .as("Z'BZ > 0 with Z = (1, 0, 0; 0, 2, -1)")
                    .isEqualTo(new Inertia(3, 1, 0));

            double[] x = new double[4];
            double error = factors.solve(new double[] {s, 2, 1, 3}, x);

            assertThat(error).isLessThan(1e-14);
            assertThat(x).containsExactly(new double[] {1, 1, 1, 1}, within(1e-13));
        }
    }
}
