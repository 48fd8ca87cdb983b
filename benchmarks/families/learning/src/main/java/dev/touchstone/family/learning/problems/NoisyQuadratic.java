package dev.touchstone.family.learning.problems;

import dev.touchstone.api.Philox;
import dev.touchstone.family.learning.objective.Assessment;
import dev.touchstone.family.learning.objective.BatchGradient;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * A strictly convex quadratic of condition number kappa, the mean of n rows with noisy gradients:
 *
 * <pre>f_i(x) = 1/2 (x - x*)' A (x - x*) + e_i' (x - x*),   sum_i e_i = 0</pre>
 *
 * <p>f = mean_i f_i has its least value 0 at x*, and |x*| = 1 in a random direction. A = H_1 H_2 H_3 diag(lambda) H_3
 * H_2 H_1 with random Householder reflections H. The eigenvalues lambda are log-spaced from 1 to 1/kappa, so that L =
 * 1. The noise e_i has normal entries of variance 1/d, from which their mean over the rows is subtracted: its length is
 * about 1, and a single row has none. Start: zero.
 */
public final class NoisyQuadratic implements Objective {
    private static final int REFLECTIONS = 3;

    private final double[] lambda;
    private final double[][] reflections;
    private final double[] solution;
    private final double[][] noise;

    /**
     * The problem of these numbers, the same on every machine.
     *
     * @param d length of x, at least 2
     * @param kappa condition number of A, at least 1
     * @param n number of rows, at least 1
     */
    public NoisyQuadratic(int d, double kappa, int n) {
        if (d < 2 || n < 1 || !(kappa >= 1 && Double.isFinite(kappa))) {
            throw new IllegalArgumentException(
                    "a quadratic has d >= 2, kappa >= 1 and n >= 1; was d = %d, kappa = %s, n = %d"
                            .formatted(d, kappa, n));
        }
        RandomGenerator random = Philox.of("quadratic", "" + d, "" + kappa, "" + n);
        this.lambda = new double[d];
        for (int j = 0; j < d; j++) {
            lambda[j] = Math.pow(kappa, -j / (d - 1.0));
        }
        this.reflections = new double[REFLECTIONS][];
        for (int r = 0; r < REFLECTIONS; r++) {
            reflections[r] = UnitVectors.random(d, random);
        }
        this.solution = UnitVectors.random(d, random);
        this.noise = noise(d, n, random);
    }

    private static double[][] noise(int d, int n, RandomGenerator random) {
        var e = new double[n][d];
        for (int j = 0; j < d; j++) {
            double mean = 0;
            for (double[] ei : e) {
                ei[j] = random.nextGaussian() / Math.sqrt(d);
                mean += ei[j] / n;
            }
            for (double[] ei : e) {
                ei[j] -= mean;
            }
        }
        return e;
    }

    @Override
    public int rows() {
        return noise.length;
    }

    @Override
    public int features() {
        return lambda.length;
    }

    @Override
    public int classes() {
        return 0;
    }

    @Override
    public int variables() {
        return lambda.length;
    }

    @Override
    public double[] start() {
        return new double[variables()];
    }

    /** 1/2 sum_j lambda_j v_j^2, where v = H_3 H_2 H_1 (x - x*). */
    @Override
    public double value(double[] x) {
        double[] v = rotated(x);
        double sum = 0;
        for (int j = 0; j < v.length; j++) {
            sum += lambda[j] * v[j] * v[j];
        }
        return sum / 2;
    }

    @Override
    public Assessment assess(double[] x) {
        double[] v = rotated(x);
        scale(v);
        return new Assessment(value(x), Double.NaN, Vectors.normInOrder(v));
    }

    @Override
    public OptionalDouble optimum() {
        return OptionalDouble.of(0);
    }

    @Override
    public BatchGradient gradient() {
        return (x, rows, from, to, g) -> {
            double[] v = rotated(x);
            scale(v);
            for (int r = REFLECTIONS - 1; r >= 0; r--) {
                reflect(v, reflections[r]);
            }
            System.arraycopy(v, 0, g, 0, v.length);
            for (int i = from; i < to; i++) {
                for (int j = 0; j < v.length; j++) {
                    g[j] += noise[rows[i]][j] / (to - from);
                }
            }
            return -1;
        };
    }

    /** H_3 H_2 H_1 (x - x*), a new vector. */
    private double[] rotated(double[] x) {
        double[] v = Arrays.copyOf(x, x.length);
        for (int j = 0; j < v.length; j++) {
            v[j] -= solution[j];
        }
        for (double[] reflection : reflections) {
            reflect(v, reflection);
        }
        return v;
    }

    /** v_j := lambda_j v_j. */
    private void scale(double[] v) {
        for (int j = 0; j < v.length; j++) {
            v[j] *= lambda[j];
        }
    }

    /** v := v - 2 (h' v) h, |h| = 1. */
    private static void reflect(double[] v, double[] h) {
        double along = Vectors.dotInOrder(h, v, v.length);
        for (int j = 0; j < v.length; j++) {
            v[j] -= 2 * along * h[j];
        }
    }
}
