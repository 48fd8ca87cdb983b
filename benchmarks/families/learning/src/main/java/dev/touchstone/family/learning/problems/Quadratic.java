package dev.touchstone.family.learning.problems;

import dev.touchstone.api.Philox;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * A strictly convex quadratic of condition number kappa, seen through n noisy rows:
 *
 * <pre>f_i(x) = 1/2 (x - x*)' A (x - x*) + e_i' (x - x*),   sum_i e_i = 0</pre>
 *
 * <p>so that f = mean_i f_i has its least value 0 at x*. A = H_1 H_2 H_3 diag(lambda) H_3 H_2 H_1 with
 * random Householder reflections H and eigenvalues log-spaced from 1 to 1/kappa, so that L = 1; |x*| = 1
 * in a random direction; start zero. The e_i are normal with variance 1/d per entry, less their mean: of
 * length about 1; one row has none.
 */
public final class Quadratic implements Objective {
    private static final int REFLECTIONS = 3;

    private final double[] lambda;
    private final double[][] reflections;
    private final double[] solution;
    private final double[][] noise;

    /** The problem of these numbers, the same everywhere. */
    public Quadratic(int d, double kappa, int n) {
        if (d < 2 || n < 1 || !(kappa >= 1 && Double.isFinite(kappa))) {
            throw new IllegalArgumentException(
                    "a quadratic wants d >= 2, kappa >= 1, n >= 1, was %d, %s, %d".formatted(d, kappa, n));
        }
        RandomGenerator random = Philox.of("quadratic", "" + d, "" + kappa, "" + n);
        this.lambda = new double[d];
        for (int j = 0; j < d; j++) {
            lambda[j] = Math.pow(kappa, -j / (d - 1.0));
        }
        this.reflections = new double[REFLECTIONS][];
        for (int r = 0; r < REFLECTIONS; r++) {
            reflections[r] = direction(d, random);
        }
        this.solution = direction(d, random);
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
        return new Assessment(value(x), Double.NaN, Assessment.norm(v));
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

    private void scale(double[] v) {
        for (int j = 0; j < v.length; j++) {
            v[j] *= lambda[j];
        }
    }

    /** v := v - 2 (h' v) h, |h| = 1. */
    private static void reflect(double[] v, double[] h) {
        double along = 0;
        for (int j = 0; j < v.length; j++) {
            along += h[j] * v[j];
        }
        for (int j = 0; j < v.length; j++) {
            v[j] -= 2 * along * h[j];
        }
    }

    private static double[] direction(int d, RandomGenerator random) {
        var v = new double[d];
        for (int j = 0; j < d; j++) {
            v[j] = random.nextGaussian();
        }
        double norm = Assessment.norm(v);
        for (int j = 0; j < d; j++) {
            v[j] /= norm;
        }
        return v;
    }
}
