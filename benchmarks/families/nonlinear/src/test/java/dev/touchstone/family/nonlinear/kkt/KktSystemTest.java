package dev.touchstone.family.nonlinear.kkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.problems.DataPrograms;
import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import dev.touchstone.family.nonlinear.problems.PoissonControl;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparseMatrix;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class KktSystemTest {
    private static KktSystem assembled(NonlinearProgram program) {
        var evaluation = program.evaluation();
        var system = new KktSystem(program, evaluation, new HessianModification(0.1, 1e-6));
        system.assemble(new KktPoint(program, evaluation).evaluate());
        return system;
    }

    /** By hand at (-1.2, 1) with lambda = 0: H = diag(2, 0), G = (24, 10), c = -4.4, grad f = (-4.4, 0). */
    @Test
    void theSystemOfHs6IsThatOfItsFormulas() {
        KktSystem system = assembled(new HockSchittkowski.Hs6());
        double[][] A = {{2, 0, 24}, {0, 0, 10}, {24, 10, 0}};
        system.matrix().forEach((i, j, value) -> assertThat(value).isCloseTo(A[i][j], within(1e-12)));
        assertThat(system.b()).containsExactly(new double[] {4.4, 0, 4.4}, within(1e-12));
        assertThat(system.xiG()).isCloseTo(676, within(1e-9));
        assertThat(system.normA()).isCloseTo(Math.sqrt(4 + 2 * 676), within(1e-12));
        assertThat(system.shift()).isZero();
    }

    /** H = diag(2/5 - 16/25, 0) at (2, 2) with lambda = 0 and Z = (4, -40) / sqrt(1616): Z'HZ is negative. */
    @Test
    void aHessianThatIsNotConvexEnoughIsShiftedByItsNorm() {
        KktSystem system = assembled(new HockSchittkowski.Hs7());
        assertThat(system.normH()).isCloseTo(0.24, within(1e-12));
        assertThat(system.shift()).isCloseTo(0.34, within(1e-12));
        assertThat(system.normB()).isCloseTo(Math.hypot(0.1, 0.34), within(1e-12));
    }

    /** HS7: lambda_min(G G') = 40^2 + 4^2 at (2, 2). */
    @Test
    void aSystemIsRefusedBelowTheThreshold() {
        KktSystem system = assembled(new HockSchittkowski.Hs7());
        assertThat(system.xiG()).isCloseTo(1616, within(1e-9));
        assertThatCode(() -> system.refuseSingular(1615)).doesNotThrowAnyException();
        assertThatThrownBy(() -> system.refuseSingular(1617))
                .isInstanceOf(Diverged.class)
                .hasMessage("singular: lambda_min(G G') = 1.62e+03");
    }

    @Test
    void derivativesThatAreNotFiniteAreRefused() {
        var program =
                new PolynomialProgram(new double[] {1e200, 1}, Bounds.none(2), "x1^4 + x2", Bounds.zero(1), "x1 + x2");
        assertThatThrownBy(() -> assembled(program).refuseSingular(0))
                .isInstanceOf(Diverged.class)
                .hasMessageContaining("second derivatives");
    }

    @Test
    void withoutConstraintsNothingIsSingular() {
        var program = new PolynomialProgram(new double[] {1, 1}, Bounds.none(2), "x1^2 - x2^2", Bounds.none(0));
        KktSystem system = assembled(program);
        assertThat(system.xiG()).isInfinite();
        assertThatCode(() -> system.refuseSingular(1e300)).doesNotThrowAnyException();
        assertThat(system.shift())
                .as("xiB + ||H||, where H = diag(2, -2)")
                .isCloseTo(0.1 + Math.sqrt(8), within(1e-12));
    }

    @Test
    void theLeastEigenvalueIsThatOfTheMatrix() {
        assertThat(LeastEigenvalue.of(new DMatrixRMaj(new double[][] {{2, 1}, {1, 2}})))
                .isCloseTo(1, within(1e-14));
        assertThat(LeastEigenvalue.of(new DMatrixRMaj(new double[][] {{0, 3}, {3, 0}})))
                .isCloseTo(-3, within(1e-14));
        assertThat(LeastEigenvalue.of(new DMatrixRMaj(new double[][] {{Double.NaN}})))
                .isNaN();
    }

    @Test
    void factorsAnswerLikeEigenvalues() {
        var program = new PoissonControl(5);
        var H = new SparseMatrix(program.hessian());
        var G = new SparseMatrix(program.jacobian());
        program.hessian(program.start(), 1, program.startMultipliers(), H.values());
        program.jacobian(program.start(), G.values());
        var dense = new DenseSpectrum(program.variables());
        var factored = new FactoredSpectrum(program);
        double xiG = dense.leastConstraintEigenvalue(G);
        assertThat(factored.leastConstraintEigenvalue(G)).isCloseTo(xiG, within(1e-3 * xiG));
        for (double least : new double[] {0.05, 0.0999, 0.1, 0.11, 0.2, 0.5, 1.1}) {
            assertThat(factored.isConvexOnNullSpace(H, G, least))
                    .as("least %s", least)
                    .isEqualTo(dense.isConvexOnNullSpace(H, G, least));
        }
    }

    @Test
    void sparseMatricesDoWhatDenseOnesDo() {
        SymmetricMatrix sparse = assembled(new PoissonControl(10)).matrix();
        var dense = new DenseSymmetric(sparse.size());
        sparse.forEach((i, j, value) -> {
            if (j <= i) {
                dense.add(i, j, value);
            }
        });
        assertThat(sparse).isInstanceOf(SparseSymmetric.class);
        same(sparse, dense);
        same(sparse.square(), dense.square());
    }

    /** n = 5005 and five variables in all constraints: A^2 is full. */
    @Test
    void aSquareTooLargeToHoldIsRefused() {
        SymmetricMatrix A = assembled(DataPrograms.program("cutest-ORTHREGC")).matrix();
        assertThatThrownBy(A::square).isInstanceOf(Diverged.class).hasMessageContaining("entries");
    }

    private static void same(SymmetricMatrix sparse, SymmetricMatrix dense) {
        int size = dense.size();
        double[] x = new double[size];
        double[] y = new double[size];
        double[] expected = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = Math.sin(i + 1);
        }
        sparse.apply(x, y);
        dense.apply(x, expected);
        sparse.addRow(3, 0.5, y);
        dense.addRow(3, 0.5, expected);
        assertThat(y).containsExactly(expected, within(1e-6));
        assertThat(sparse.rowNormSquared(3)).isCloseTo(dense.rowNormSquared(3), within(1e-3));
    }
}
