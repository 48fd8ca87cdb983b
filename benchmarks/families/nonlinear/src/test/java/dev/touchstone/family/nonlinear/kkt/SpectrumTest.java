package dev.touchstone.family.nonlinear.kkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparseMatrix;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both spectra on H = diag(-1, 2, 3) and G = (2 0 0): Z'HZ = diag(2, 3), although H is not convex. */
class SpectrumTest {
    private static final NonlinearProgram PROGRAM = new PolynomialProgram(
            new double[] {1, 1, 1}, Bounds.none(3), "1.5 x3^2 + x2^2 - 0.5 x1^2", Bounds.zero(1), "2 x1");
    private static final NonlinearProgram UNCONSTRAINED =
            new PolynomialProgram(new double[] {1, 1, 1}, Bounds.none(3), "1.5 x3^2 + x2^2 + 0.5 x1^2", Bounds.none(0));

    private enum By {
        EIGENVALUES,
        FACTORS;

        Spectrum of(NonlinearProgram program) {
            return this == EIGENVALUES ? new DenseSpectrum(program.variables()) : new FactoredSpectrum(program);
        }
    }

    private static SparseMatrix hessian(NonlinearProgram program) {
        var H = new SparseMatrix(program.hessian());
        program.evaluation().hessian(program.start(), 1, new double[program.constraints()], H.values());
        return H;
    }

    private static SparseMatrix jacobian(NonlinearProgram program) {
        var G = new SparseMatrix(program.jacobian());
        program.evaluation().jacobian(program.start(), G.values());
        return G;
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void theLeastEigenvalueOfTheConstraintsIsFound(By by) {
        assertThat(by.of(PROGRAM).leastConstraintEigenvalue(jacobian(PROGRAM))).isCloseTo(4, within(1e-6));
        assertThat(by.of(UNCONSTRAINED).leastConstraintEigenvalue(jacobian(UNCONSTRAINED)))
                .isInfinite();
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void convexityIsAskedOnTheNullSpaceAlone(By by) {
        Spectrum spectrum = by.of(PROGRAM);
        SparseMatrix H = hessian(PROGRAM);
        SparseMatrix G = jacobian(PROGRAM);
        assertThat(Stream.of(-2.0, 1e-6, 1.99).map(least -> spectrum.isConvexOnNullSpace(H, G, least)))
                .containsOnly(true);
        assertThat(Stream.of(2.01, 5.0).map(least -> spectrum.isConvexOnNullSpace(H, G, least)))
                .containsOnly(false);
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void withoutConstraintsItIsAskedOfTheHessian(By by) {
        Spectrum spectrum = by.of(UNCONSTRAINED);
        SparseMatrix H = hessian(UNCONSTRAINED);
        SparseMatrix G = jacobian(UNCONSTRAINED);
        assertThat(spectrum.isConvexOnNullSpace(H, G, 0.99)).isTrue();
        assertThat(spectrum.isConvexOnNullSpace(H, G, 1.01)).isFalse();
    }
}
