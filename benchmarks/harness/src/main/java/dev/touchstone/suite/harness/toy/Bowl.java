package dev.touchstone.suite.harness.toy;

import dev.touchstone.api.Work;
import java.util.Arrays;

/**
 * The problem min f(x) with f(x) = 1 x_1^2 + 2 x_2^2 + ... + n x_n^2, which has the minimum 0 at x = 0.
 *
 * @param n number of variables, at least 1
 * @param work charged with {@code values} and {@code gradients}
 */
public record Bowl(int n, Work work) {
    private static final double START = 1024;
    private static final Work UNCOUNTED = (unit, amount) -> {};

    public Bowl {
        if (n < 1) {
            throw new IllegalArgumentException("a bowl has at least 1 variable, was %d".formatted(n));
        }
    }

    /** The problem without counting. */
    public static Bowl of(int n) {
        return new Bowl(n, UNCOUNTED);
    }

    /** The start: 1024 in every variable. */
    double[] start() {
        double[] x = new double[n];
        Arrays.fill(x, START);
        return x;
    }

    /** f(x). */
    double value(double[] x) {
        work.add("values", 1);
        double f = 0;
        for (int i = 0; i < n; i++) {
            f += (i + 1) * x[i] * x[i];
        }
        return f;
    }

    /** The gradient (2 i x_i) of f at x. */
    double[] gradient(double[] x) {
        work.add("gradients", 1);
        double[] g = new double[n];
        for (int i = 0; i < n; i++) {
            g[i] = 2 * (i + 1) * x[i];
        }
        return g;
    }
}
