package dev.touchstone.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/** Inertia against the eigenvalues of EJML, and matrices that have no factors. */
class LdlInertiaTest {
    private record Nonzero(int row, int column, double value) {}

    /** A symmetric matrix with a diagonal of either sign that dominates its rows, so that every order has pivots. */
    private static LowerMatrix dominant(int n, List<Nonzero> entries, List<Boolean> signs) {
        double[] sums = new double[n];
        var matrix = new LowerMatrix(n);
        for (Nonzero entry : entries) {
            int i = entry.row % n;
            int j = entry.column % n;
            if (i != j) {
                matrix.add(Math.max(i, j), Math.min(i, j), entry.value);
                sums[i] += Math.abs(entry.value);
                sums[j] += Math.abs(entry.value);
            }
        }
        for (int i = 0; i < n; i++) {
            matrix.add(i, i, (signs.get(i % signs.size()) ? 1 : -1) * (sums[i] + 0.5));
        }
        return matrix;
    }

    @Property(tries = 300)
    void theInertiaIsThatOfTheEigenvalues(@ForAll("matrices") LowerMatrix matrix) {
        var eigen = DecompositionFactory_DDRM.eig(matrix.size(), false, true);
        assertThat(eigen.decompose(matrix.dense())).isTrue();
        int positive = (int) IntStream.range(0, matrix.size())
                .filter(k -> eigen.getEigenvalue(k).getReal() > 0)
                .count();
        Ldl ldl = matrix.ldl();
        var expected = new Inertia(positive, matrix.size() - positive, 0);
        assertThat(ldl.factorise(matrix.values(), new double[matrix.size()])).isEqualTo(expected);
        assertThat(ldl.inertia()).isEqualTo(expected);
    }

    @Property(tries = 100)
    void solutionsForUnitVectorsAreTheColumnsOfTheInverse(@ForAll("matrices") LowerMatrix matrix) {
        int n = matrix.size();
        Ldl ldl = matrix.ldl();
        ldl.factorise(matrix.values(), new double[n]);
        for (int j = 0; j < n; j++) {
            double[] unit = new double[n];
            unit[j] = 1;
            double[] x = new double[n];
            assertThat(ldl.solve(unit, x)).isLessThan(1e-14);
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += matrix.dense().get(i, k) * x[k];
                }
                assertThat(sum).isCloseTo(unit[i], within(1e-9));
            }
        }
    }

    @Example
    void aZeroMatrixHasOnlyReplacedPivots() {
        var matrix = new LowerMatrix(3).add(0, 0, 0).add(1, 1, 0).add(2, 2, 0);
        assertThat(matrix.ldl().factorise(matrix.values(), new double[3])).isEqualTo(new Inertia(0, 0, 3));
    }

    @Example
    void aPatternWithoutDiagonalHasZerosThere() {
        var matrix = new LowerMatrix(2).add(1, 0, 2);
        Ldl ldl = matrix.ldl();
        assertThat(ldl.fill()).isEqualTo(1);
        assertThat(ldl.factorise(matrix.values(), new double[] {1, 1})).isEqualTo(new Inertia(1, 1, 0));
    }

    /** The replacement has the sign of the shift of its row. */
    @Example
    void aReplacedPivotHasTheSignOfItsShift() {
        var matrix = new LowerMatrix(2).add(0, 0, 1).add(1, 0, 1).add(1, 1, 1);
        Ldl ldl = matrix.ldl();
        double[] x = new double[2];
        for (double sign : new double[] {1, -1}) {
            double[] shifts = {sign * 1e-300, sign * 1e-300};
            assertThat(ldl.factorise(matrix.values(), shifts)).isEqualTo(new Inertia(1, 0, 1));
            ldl.solve(new double[] {1, 0}, x);
            assertThat(Math.signum(x[0] - x[1]))
                    .as("(1, -1) spans the null space")
                    .isEqualTo(sign);
        }
    }

    @Example
    void matricesThatAreNotFiniteHaveZeroPivots() {
        var matrix = LowerMatrix.laplacian(3);
        double[] values = matrix.values();
        Arrays.fill(values, Double.NaN);
        assertThat(matrix.ldl().factorise(values, new double[9])).isEqualTo(new Inertia(0, 0, 9));
    }

    @Example
    void aShiftMakesAnIndefiniteMatrixDefinite() {
        var matrix = new LowerMatrix(2).add(0, 0, 1).add(1, 0, 2).add(1, 1, 1);
        Ldl ldl = matrix.ldl();
        assertThat(ldl.factorise(matrix.values(), new double[2])).isEqualTo(new Inertia(1, 1, 0));
        assertThat(ldl.factorise(matrix.values(), new double[] {1.5, 1.5})).isEqualTo(new Inertia(2, 0, 0));
        assertThat(ldl.solve(new double[] {5, 4}, new double[2]))
                .as("refinement does not take so large a shift out, and the error says so")
                .isGreaterThan(0.1);
    }

    @Provide
    Arbitrary<LowerMatrix> matrices() {
        Arbitrary<Integer> index = Arbitraries.integers().between(0, 19);
        Arbitrary<List<Nonzero>> entries = Combinators.combine(
                        index, index, Arbitraries.doubles().between(-1, 1))
                .as(Nonzero::new)
                .list()
                .ofMaxSize(60);
        Arbitrary<List<Boolean>> signs =
                Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(20);
        return Combinators.combine(Arbitraries.integers().between(1, 20), entries, signs)
                .as(LdlInertiaTest::dominant);
    }
}
