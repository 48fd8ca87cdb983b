package dev.touchstone.numerics.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.testkit.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HessianProductTest {
    private static final double SIGMA = 0.75;

    @Test
    void productsWithVectorsAreThoseOfTheHessian() throws IOException {
        assumeThat(CutestProblems.files()).as(DataFolder.MISSING).isNotEmpty();
        for (Path file : CutestProblems.features()) {
            assertAgrees(CutestProblems.read(file).orElseThrow());
        }
    }

    /** Tolerance: n additions of numbers rounded to 2^-53, relative to the sum of their sizes. */
    private static void assertAgrees(SifProblem problem) {
        CompiledProblem compiled = CompiledProblem.of(problem);
        SparsePattern pattern = compiled.structure().hessian();
        int n = compiled.structure().n();
        double[] x = CutestProblems.besideTheStart(problem);
        double[] y = CutestProblems.multipliers(compiled.structure().m());
        double[] v = CutestProblems.weights(n);
        var entries = new double[pattern.size()];
        var product = new double[n];
        compiled.functions().hessian(x, SIGMA, y, entries);
        compiled.functions().hessianProduct(x, SIGMA, y, v, product);
        double[] expected = times(pattern, entries, v);
        double size = Arrays.stream(times(pattern, sizes(entries), sizes(v))).sum();
        for (int i = 0; i < n; i++) {
            assertThat(product[i]).as(problem.name()).isCloseTo(expected[i], within(1e-15 * n * size));
        }
    }

    private static double[] times(SparsePattern lower, double[] entries, double[] v) {
        var product = new double[v.length];
        for (int row = 0; row < lower.rows(); row++) {
            for (int e = lower.start(row); e < lower.start(row + 1); e++) {
                product[row] += entries[e] * v[lower.column(e)];
                product[lower.column(e)] += row == lower.column(e) ? 0 : entries[e] * v[row];
            }
        }
        return product;
    }

    private static double[] sizes(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).toArray();
    }
}
