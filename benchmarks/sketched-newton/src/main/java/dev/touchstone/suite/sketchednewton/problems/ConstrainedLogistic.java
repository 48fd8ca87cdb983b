package dev.touchstone.suite.sketchednewton.problems;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.suite.sketchednewton.kkt.Vectors;
import java.util.Arrays;

/**
 * Logistic regression on a sphere, under linear equations: min (1/N) sum_i log(1 + exp(-y_i z_i'x)) subject to A x = b
 * and ||x||^2 = 1, which is the last constraint. It starts at x = 1, lambda = 1.
 *
 * <p>Source: arXiv 2305.18379, section on constrained logistic regression.
 */
public final class ConstrainedLogistic implements NonlinearProgram {
    private final double[] labels;
    private final int[] starts;
    private final int[] columns;
    private final double[] values;
    private final LinearEquations equations;
    private final SparsePattern jacobian;
    private final SparsePattern hessian;

    /**
     * The program of a data set.
     *
     * @param rows the N rows z_i of d features
     * @param labels N numbers y_i
     * @param equations in d variables
     */
    public ConstrainedLogistic(LabeledRows rows, double[] labels, LinearEquations equations) {
        if (equations.variables() != rows.d()) {
            throw new IllegalArgumentException("the equations are in %d variables, the rows have %d features"
                    .formatted(equations.variables(), rows.d()));
        }
        this.labels = labels.clone();
        this.starts = rows.starts();
        this.columns = rows.columns();
        this.values = rows.values();
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
        private final int n = labels.length;
        private final int d = variables();

        @Override
        public double objective(double[] x) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += softplus(-labels[i] * product(i, x));
            }
            return sum / n;
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            Arrays.fill(gradient, 0);
            for (int i = 0; i < n; i++) {
                add(i, -labels[i] * logistic(-labels[i] * product(i, x)) / n, gradient);
            }
        }

        @Override
        public void constraints(double[] x, double[] target) {
            equations.residual(x, target);
            double squares = 0;
            for (double value : x) {
                squares += value * value;
            }
            target[equations.size()] = squares - 1;
        }

        @Override
        public void jacobian(double[] x, double[] entries) {
            equations.coefficients(entries);
            int last = equations.size() * d;
            for (int j = 0; j < d; j++) {
                entries[last + j] = 2 * x[j];
            }
        }

        /** (1/N) sum of y_i^2 p_i (1 - p_i) z_i z_i', and 2 lambda_m I of the sphere. */
        @Override
        public void hessian(double[] x, double sigma, double[] lambda, double[] entries) {
            Arrays.fill(entries, 0);
            for (int i = 0; i < n; i++) {
                double weight = sigma * curvature(i, x);
                for (int e = starts[i]; e < starts[i + 1]; e++) {
                    int row = columns[e] * (columns[e] + 1) / 2;
                    double scaled = weight * values[e];
                    for (int other = starts[i]; other <= e; other++) {
                        entries[row + columns[other]] += scaled * values[other];
                    }
                }
            }
            for (int j = 0; j < d; j++) {
                entries[hessian.start(j) + j] += 2 * lambda[equations.size()];
            }
        }

        @Override
        public void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] target) {
            for (int j = 0; j < d; j++) {
                target[j] = 2 * lambda[equations.size()] * v[j];
            }
            for (int i = 0; i < n; i++) {
                add(i, sigma * curvature(i, x) * product(i, v), target);
            }
        }

        private double curvature(int i, double[] x) {
            double p = logistic(-labels[i] * product(i, x));
            return labels[i] * labels[i] * p * (1 - p) / n;
        }

        private double product(int i, double[] x) {
            double sum = 0;
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                sum += values[e] * x[columns[e]];
            }
            return sum;
        }

        private void add(int i, double factor, double[] target) {
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                target[columns[e]] += factor * values[e];
            }
        }
    }

    /** log(1 + exp(t)) without overflow. */
    private static double softplus(double t) {
        return Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)));
    }

    private static double logistic(double t) {
        return t >= 0 ? 1 / (1 + Math.exp(-t)) : Math.exp(t) / (1 + Math.exp(t));
    }
}
