package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.family.nonlinear.problems.DenseProgram;

/** min weight ||x||^2 / 2 subject to J x = (1, ..., 1), from x = (3, 4). */
class WeightedNormProgram extends DenseProgram {
    private final double[][] J;
    private final double weight;

    WeightedNormProgram(double[][] J, double weight) {
        super(J.length, 3, 4);
        this.J = J;
        this.weight = weight;
    }

    @Override
    public double objective(double[] x) {
        return weight * (x[0] * x[0] + x[1] * x[1]) / 2;
    }

    @Override
    public void gradient(double[] x, double[] gradient) {
        gradient[0] = weight * x[0];
        gradient[1] = weight * x[1];
    }

    @Override
    public void constraints(double[] x, double[] values) {
        for (int j = 0; j < J.length; j++) {
            values[j] = J[j][0] * x[0] + J[j][1] * x[1] - 1;
        }
    }

    @Override
    protected double[][] jacobian(double[] x) {
        return J;
    }

    @Override
    protected double[][] hessian(double[] x, double sigma, double[] lambda) {
        return new double[][] {{sigma * weight, 0}, {0, sigma * weight}};
    }
}
