package dev.touchstone.suite.lrschedules.problems;

import dev.touchstone.api.Philox;
import dev.touchstone.suite.lrschedules.TrainingTask;
import java.util.OptionalDouble;

/**
 * f(x) = max_i |a_i'(x - x*)| with ||a_i|| = 1 and ||x*|| = 1, i = 1..2n: convex, Lipschitz with G = 1,
 * D = ||0 - x*|| = 1, f* = 0 at x*. A deterministic problem on which f(x_T) - f* &lt;= D G / sqrt(T) is
 * proved for linear decay (arXiv 2310.07831, the worst-case corollary of its first theorem).
 */
public final class MaxAffine implements TrainingTask {
    private final int n;
    private final double[][] a;
    private final double[] solution;

    /** The problem in n variables that belongs to a seed. */
    public MaxAffine(int n, int seed) {
        var random = Philox.of("max-affine", Integer.toString(n), Integer.toString(seed));
        this.n = n;
        this.a = new double[2 * n][];
        for (int i = 0; i < a.length; i++) {
            a[i] = unit(random);
        }
        this.solution = unit(random);
    }

    private double[] unit(Philox random) {
        double[] v = new double[n];
        double squares = 0;
        for (int j = 0; j < n; j++) {
            v[j] = random.nextGaussian();
            squares += v[j] * v[j];
        }
        for (int j = 0; j < n; j++) {
            v[j] /= Math.sqrt(squares);
        }
        return v;
    }

    @Override
    public int parameters() {
        return n;
    }

    @Override
    public int samples() {
        return 1;
    }

    @Override
    public double[] start() {
        return new double[n];
    }

    @Override
    public int gradient(double[] x, int[] batch, int from, int to, double[] g) {
        int worst = worst(x);
        double sign = Math.signum(residual(x, worst));
        for (int j = 0; j < n; j++) {
            g[j] = sign * a[worst][j];
        }
        return 0;
    }

    private int worst(double[] x) {
        int worst = 0;
        for (int i = 1; i < a.length; i++) {
            if (Math.abs(residual(x, i)) > Math.abs(residual(x, worst))) {
                worst = i;
            }
        }
        return worst;
    }

    private double residual(double[] x, int i) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += a[i][j] * (x[j] - solution[j]);
        }
        return sum;
    }

    @Override
    public double loss(double[] x) {
        return Math.abs(residual(x, worst(x)));
    }

    @Override
    public double accuracy(double[] x) {
        return Double.NaN;
    }

    @Override
    public OptionalDouble optimum() {
        return OptionalDouble.of(0);
    }
}
