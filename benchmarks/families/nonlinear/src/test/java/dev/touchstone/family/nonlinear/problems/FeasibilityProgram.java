package dev.touchstone.family.nonlinear.problems;

import java.util.Arrays;

/** A program of equations without an objective: f = 0. */
public abstract class FeasibilityProgram extends DenseProgram {
    protected FeasibilityProgram(int equations, double... start) {
        super(equations, start);
    }

    @Override
    public double objective(double[] x) {
        return 0;
    }

    @Override
    public void gradient(double[] x, double[] gradient) {
        Arrays.fill(gradient, 0);
    }
}
