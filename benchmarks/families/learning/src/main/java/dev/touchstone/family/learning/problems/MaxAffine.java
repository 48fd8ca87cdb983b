package dev.touchstone.family.learning.problems;

import dev.touchstone.api.Philox;
import dev.touchstone.family.learning.objective.Assessment;
import dev.touchstone.family.learning.objective.BatchGradient;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.numerics.linear.Vectors;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * A deterministic convex problem whose every subgradient has norm G = 1:
 *
 * <pre>f(x) = max_i |a_i' (x - x*)|,   ||a_i|| = 1, ||x*|| = D = 1, f* = 0 at x*</pre>
 *
 * <p>The maximum is over 2d random directions a_i. Start: zero. The objective has one row, so an epoch is one step. It
 * belongs to the class for which arXiv 2310.07831 proves that linear decay from the rate D / (G sqrt T) ends within D G
 * / sqrt T of the optimum.
 */
public final class MaxAffine implements Objective {
    private final double[][] a;
    private final double[] b;

    /**
     * The problem of a dimension and a number, the same on every machine.
     *
     * @param d length of x
     * @param number selects one of many problems of this dimension
     */
    public MaxAffine(int d, int number) {
        RandomGenerator random = Philox.of("max-affine", Integer.toString(d), Integer.toString(number));
        double[] solution = UnitVectors.random(d, random);
        a = new double[2 * d][];
        b = new double[2 * d];
        for (int i = 0; i < a.length; i++) {
            a[i] = UnitVectors.random(d, random);
            b[i] = Vectors.dotInOrder(a[i], solution, d);
        }
    }

    /** D, the distance from the start to the solution. */
    public double distance() {
        return 1;
    }

    /** G, the norm of every subgradient. */
    public double lipschitz() {
        return 1;
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public int features() {
        return a[0].length;
    }

    @Override
    public int classes() {
        return 0;
    }

    @Override
    public int variables() {
        return a[0].length;
    }

    @Override
    public double[] start() {
        return new double[variables()];
    }

    @Override
    public double value(double[] x) {
        return Math.abs(residual(x, steepest(x)));
    }

    @Override
    public Assessment assess(double[] x) {
        return new Assessment(value(x), Double.NaN, lipschitz());
    }

    @Override
    public OptionalDouble optimum() {
        return OptionalDouble.of(0);
    }

    @Override
    public BatchGradient gradient() {
        return (x, rows, from, to, g) -> {
            int i = steepest(x);
            double sign = residual(x, i) < 0 ? -1 : 1;
            for (int j = 0; j < g.length; j++) {
                g[j] = sign * a[i][j];
            }
            return -1;
        };
    }

    /** The index i of the largest |a_i' x - b_i|; a NaN counts as the largest, so that a NaN in x shows in f(x). */
    private int steepest(double[] x) {
        int at = 0;
        double most = Math.abs(residual(x, 0));
        for (int i = 1; i < a.length; i++) {
            double here = Math.abs(residual(x, i));
            if (!(here <= most)) {
                most = here;
                at = i;
            }
        }
        return at;
    }

    private double residual(double[] x, int i) {
        return Vectors.dotInOrder(a[i], x, x.length) - b[i];
    }
}
