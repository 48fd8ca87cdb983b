package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.OptionalDouble;

/** A small program min f(x) subject to c(x) = 0, written by hand, of which all entries of G and H are stored. */
public abstract class DenseProgram implements NonlinearProgram, Evaluation {
    private final OptionalDouble minimum;
    private final double[] start;
    private final int constraints;
    private final SparsePattern jacobian;
    private final SparsePattern hessian;

    /** A program with m constraints and a start of n numbers; its minimum is not known. */
    protected DenseProgram(int constraints, double... start) {
        this(OptionalDouble.empty(), constraints, start);
    }

    /** A program with its best known minimum, m constraints and a start of n numbers. */
    protected DenseProgram(OptionalDouble minimum, int constraints, double... start) {
        this.minimum = minimum;
        this.start = start;
        this.constraints = constraints;
        this.jacobian = SparsePattern.dense(constraints, start.length);
        this.hessian = SparsePattern.lower(start.length, start.length);
    }

    /** The second derivatives of sigma f + lambda'c, n by n. */
    protected abstract double[][] hessian(double[] x, double sigma, double[] lambda);

    /** The first derivatives of c, m by n. */
    protected abstract double[][] jacobian(double[] x);

    @Override
    public int variables() {
        return start.length;
    }

    @Override
    public int constraints() {
        return constraints;
    }

    @Override
    public double[] start() {
        return start.clone();
    }

    @Override
    public double[] startMultipliers() {
        return new double[constraints];
    }

    @Override
    public Bounds variableBounds() {
        return Bounds.none(start.length);
    }

    @Override
    public Bounds constraintBounds() {
        return Bounds.zero(constraints);
    }

    @Override
    public OptionalDouble knownMinimum() {
        return minimum;
    }

    @Override
    public boolean isLinear(int constraint) {
        return false;
    }

    @Override
    public SparsePattern jacobian() {
        return jacobian;
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
    public void jacobian(double[] x, double[] entries) {
        double[][] rows = jacobian(x);
        for (int row = 0; row < constraints; row++) {
            System.arraycopy(rows[row], 0, entries, row * start.length, start.length);
        }
    }

    @Override
    public void hessian(double[] x, double sigma, double[] lambda, double[] entries) {
        double[][] rows = hessian(x, sigma, lambda);
        for (int row = 0, e = 0; row < start.length; e += ++row) {
            System.arraycopy(rows[row], 0, entries, e, row + 1);
        }
    }

    @Override
    public void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] product) {
        double[][] rows = hessian(x, sigma, lambda);
        for (int i = 0; i < v.length; i++) {
            product[i] = Vectors.dotInOrder(rows[i], v, v.length);
        }
    }
}
