package dev.touchstone.family.learning.problems;

import dev.touchstone.api.Philox;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * A deterministic convex problem whose every subgradient has norm G = 1:
 *
 * <pre>f(x) = max_i |a_i' (x - x*)|,   ||a_i|| = 1, ||x*|| = D = 1, f* = 0 at x*</pre>
 *
 * <p>2d rows in random directions, start zero. One function, so an epoch is one step. Of the kind that
 * arXiv 2310.07831 bounds: linear decay from D / (G sqrt T) ends within D G / sqrt T.
 */
public final class MaxAffine implements Objective {
    private final double[][] a;
    private final double[] b;

    /** The problem of this dimension and number, the same everywhere. */
    public MaxAffine(int d, int number) {
        RandomGenerator random = Philox.of("max-affine", Integer.toString(d), Integer.toString(number));
        double[] solution = direction(d, random);
        a = new double[2 * d][];
        b = new double[2 * d];
        for (int i = 0; i < a.length; i++) {
            a[i] = direction(d, random);
            b[i] = dot(a[i], solution);
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

    /** The row of the largest |a_i' x - b_i|; NaN wins, so that a broken x has a broken value. */
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
        return dot(a[i], x) - b[i];
    }

    private static double[] direction(int d, RandomGenerator random) {
        var v = new double[d];
        for (int j = 0; j < d; j++) {
            v[j] = random.nextGaussian();
        }
        double norm = Math.sqrt(dot(v, v));
        for (int j = 0; j < d; j++) {
            v[j] /= norm;
        }
        return v;
    }

    private static double dot(double[] v, double[] w) {
        double sum = 0;
        for (int j = 0; j < v.length; j++) {
            sum += v[j] * w[j];
        }
        return sum;
    }
}
