package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.family.nonlinear.program.Bounds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** min f(x) with polynomials f and c as they are written. */
public class PolynomialProgram extends DenseProgram {
    private final Polynomial objective;
    private final List<Polynomial> constraints;
    private final Bounds box;
    private final Bounds range;

    /**
     * A program with bounds and inequalities.
     *
     * @param box l and u
     * @param range a and b, one for each constraint
     */
    public PolynomialProgram(double[] start, Bounds box, String objective, Bounds range, String... constraints) {
        super(constraints.length, start);
        this.box = box;
        this.range = range;
        this.objective = Polynomial.of(start.length, objective);
        this.constraints = Stream.of(constraints)
                .map(text -> Polynomial.of(start.length, text))
                .toList();
    }

    @Override
    public Bounds variableBounds() {
        return box;
    }

    @Override
    public Bounds constraintBounds() {
        return range;
    }

    @Override
    public double objective(double[] x) {
        return objective.at(x);
    }

    @Override
    public void gradient(double[] x, double[] gradient) {
        System.arraycopy(objective.gradient(x), 0, gradient, 0, x.length);
    }

    @Override
    public void constraints(double[] x, double[] values) {
        Arrays.setAll(values, j -> constraints.get(j).at(x));
    }

    @Override
    protected double[][] jacobian(double[] x) {
        return constraints.stream().map(c -> c.gradient(x)).toArray(double[][]::new);
    }

    @Override
    protected double[][] hessian(double[] x, double sigma, double[] lambda) {
        double[][] hessian = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            hessian[i] = objective.derivative(i).gradient(x);
            for (int k = 0; k < x.length; k++) {
                hessian[i][k] *= sigma;
            }
            for (int j = 0; j < lambda.length; j++) {
                double[] second = constraints.get(j).derivative(i).gradient(x);
                for (int k = 0; k < x.length; k++) {
                    hessian[i][k] += lambda[j] * second[k];
                }
            }
        }
        return hessian;
    }
}
