package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * Logistic regression on a sphere, under linear equations: min (1/N) sum_i log(1 + exp(-y_i z_i'x)) subject to A x = b
 * and ||x||^2 = 1, which is the last constraint. It starts at x = 1, lambda = 1.
 *
 * <p>Source: arXiv 2305.18379, section on constrained logistic regression.
 */
public final class ConstrainedLogistic implements NonlinearProgram {
    private final MeanLogisticLoss loss;
    private final LinearEquations equations;
    private final SparsePattern jacobian;
    private final SparsePattern hessian;

    /**
     * The program of a data set and equations.
     *
     * @param rows the N rows z_i of d features
     * @param labels y_i, N numbers
     * @param equations A x = b in d variables
     * @throws IllegalArgumentException if the equations have another number of variables
     */
    public ConstrainedLogistic(LabeledRows rows, double[] labels, LinearEquations equations) {
        if (equations.variables() != rows.d()) {
            throw new IllegalArgumentException("the equations are in %d variables, the rows have %d features"
                    .formatted(equations.variables(), rows.d()));
        }
        this.loss = new MeanLogisticLoss(rows, labels);
        this.equations = equations;
        this.jacobian = SparsePattern.dense(equations.size() + 1, rows.d());
        this.hessian = SparsePattern.lower(rows.d(), rows.d());
    }

    @Override
    public int variables() {
        return equations.variables();
    }

    @Override
    public int constraints() {
        return equations.size() + 1;
    }

    @Override
    public double[] start() {
        return Vectors.ones(variables());
    }

    @Override
    public double[] startMultipliers() {
        return Vectors.ones(constraints());
    }

    @Override
    public Bounds variableBounds() {
        return Bounds.none(variables());
    }

    @Override
    public Bounds constraintBounds() {
        return Bounds.zero(constraints());
    }

    @Override
    public boolean isLinear(int constraint) {
        return constraint < equations.size();
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
        return new LossEvaluation();
    }

    private final class LossEvaluation implements Evaluation {
        private final int d = variables();

        @Override
        public double objective(double[] x) {
            return loss.value(x);
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            Arrays.fill(gradient, 0);
            loss.addGradient(x, gradient);
        }

        @Override
        public void constraints(double[] x, double[] values) {
            equations.residual(x, values);
            values[equations.size()] = Vectors.dotInOrder(x, x, x.length) - 1;
        }

        @Override
        public void jacobian(double[] x, double[] entries) {
            equations.coefficients(entries);
            int last = equations.size() * d;
            for (int j = 0; j < d; j++) {
                entries[last + j] = 2 * x[j];
            }
        }

        /** Adds the Hessian of the loss, and 2 lambda_m I of the sphere. */
        @Override
        public void hessian(double[] x, double sigma, double[] lambda, double[] entries) {
            Arrays.fill(entries, 0);
            loss.addHessian(x, sigma, entries);
            for (int j = 0; j < d; j++) {
                entries[hessian.start(j) + j] += 2 * lambda[equations.size()];
            }
        }

        @Override
        public void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] product) {
            for (int j = 0; j < d; j++) {
                product[j] = 2 * lambda[equations.size()] * v[j];
            }
            loss.addHessianProduct(x, sigma, v, product);
        }
    }
}
