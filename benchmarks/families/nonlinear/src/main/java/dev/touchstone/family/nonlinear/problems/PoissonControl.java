package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Optimal control of a Poisson equation on an N by N mesh of a square of side 2, h = 2 / (N + 1): with the state w and the control
 * z, both zero on the boundary, and the desired state w*, min ||w - w*||^2 / 2 + 0.1 ||z||^2 / 2 subject to
 *
 * <pre>
 * (w(i-1,j) + w(i+1,j) + w(i,j-1) + w(i,j+1) - 4 w(i,j)) / h^2 + z(i,j) = 0
 * w*(i,j) = sin(4 + s (i - (N+1)/2)) + cos(3 + s (j - (N+1)/2)), s = 0.1 / sqrt(15)
 * </pre>
 *
 * x is w, then z, each column after column: n = 2 N^2, m = N^2. A quadratic program; it starts at x = 1, lambda = 1.
 *
 * <p>Source: released code of arXiv 2305.18379, github IlgeeHong/AdaSketch-Newton.
 */
public final class PoissonControl implements NonlinearProgram, Evaluation {
    private static final double CONTROL_WEIGHT = 0.1;

    private final int side;
    private final int m;
    private final PoissonEquation equation;
    private final double[] desiredState;
    private final SparsePattern hessian;

    /** The problem on a mesh of {@code side} by {@code side} points, 1 to 1000. */
    public PoissonControl(int side) {
        if (side < 1 || side > 1000) {
            throw new IllegalArgumentException("a mesh has 1 to 1000 points a side, not " + side);
        }
        this.side = side;
        this.m = side * side;
        this.equation = new PoissonEquation(side, (side + 1.0) * (side + 1.0) / 4);
        this.desiredState = desiredState(side);
        this.hessian = diagonal(2 * m);
    }

    private static double[] desiredState(int side) {
        double s = 0.1 / Math.sqrt(15);
        double middle = (side + 1) / 2.0;
        double[] desired = new double[side * side];
        for (int j = 1; j <= side; j++) {
            for (int i = 1; i <= side; i++) {
                desired[(j - 1) * side + i - 1] = Math.sin(4 + s * (i - middle)) + Math.cos(3 + s * (j - middle));
            }
        }
        return desired;
    }

    private static SparsePattern diagonal(int n) {
        var pattern = new PatternBuilder(n);
        for (int i = 0; i < n; i++) {
            pattern.add(i, i);
        }
        return pattern.build();
    }

    @Override
    public int variables() {
        return 2 * m;
    }

    @Override
    public int constraints() {
        return m;
    }

    @Override
    public double[] start() {
        return Vectors.ones(2 * m);
    }

    @Override
    public double[] startMultipliers() {
        return Vectors.ones(m);
    }

    @Override
    public OptionalDouble knownMinimum() {
        return switch (side) {
            case 3 -> OptionalDouble.of(9.644442051811629);
            case 5 -> OptionalDouble.of(28.106445192348193);
            case 8 -> OptionalDouble.of(74.09302232832394);
            default -> OptionalDouble.empty();
        };
    }

    @Override
    public Bounds variableBounds() {
        return Bounds.none(2 * m);
    }

    @Override
    public Bounds constraintBounds() {
        return Bounds.zero(m);
    }

    @Override
    public boolean isLinear(int constraint) {
        return true;
    }

    @Override
    public SparsePattern jacobian() {
        return equation.pattern();
    }

    @Override
    public SparsePattern hessian() {
        return hessian;
    }

    @Override
    public Evaluation evaluation() {
        return this;
    }

    @Override
    public double objective(double[] x) {
        double f = 0;
        for (int i = 0; i < m; i++) {
            double miss = x[i] - desiredState[i];
            f += (miss * miss + CONTROL_WEIGHT * x[m + i] * x[m + i]) / 2;
        }
        return f;
    }

    @Override
    public void gradient(double[] x, double[] gradient) {
        for (int i = 0; i < m; i++) {
            gradient[i] = x[i] - desiredState[i];
            gradient[m + i] = CONTROL_WEIGHT * x[m + i];
        }
    }

    @Override
    public void constraints(double[] x, double[] values) {
        equation.residual(x, values);
    }

    @Override
    public void jacobian(double[] x, double[] entries) {
        equation.coefficients(entries);
    }

    @Override
    public void hessian(double[] x, double sigma, double[] lambda, double[] entries) {
        Arrays.fill(entries, 0, m, sigma);
        Arrays.fill(entries, m, 2 * m, sigma * CONTROL_WEIGHT);
    }

    @Override
    public void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] product) {
        for (int i = 0; i < m; i++) {
            product[i] = sigma * v[i];
            product[m + i] = sigma * CONTROL_WEIGHT * v[m + i];
        }
    }
}
