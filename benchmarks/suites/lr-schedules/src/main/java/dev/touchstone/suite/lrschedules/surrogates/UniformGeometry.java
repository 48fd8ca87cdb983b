package dev.touchstone.suite.lrschedules.surrogates;

import java.util.Arrays;

/** The geometries that scale all targets alike: u = s g, w = 1. */
final class UniformGeometry implements Geometry {
    /** The scale s at an oracle call, before the schedule multiplies it. */
    @FunctionalInterface
    private interface ScaleRule {
        double at(Oracle oracle);
    }

    private static final double LEAST = 1e-4;
    private static final double MOST = 1e4;

    private final ScaleRule rule;

    private UniformGeometry(ScaleRule rule) {
        this.rule = rule;
    }

    /** The same s at every call. */
    static Geometry fixed(double s) {
        return new UniformGeometry(at -> s);
    }

    /** s / sqrt(sum of all |g|^2 so far), as AdaGrad with norms. */
    static Geometry byNorms(double s) {
        var sum = new double[1];
        return new UniformGeometry(at -> {
            sum[0] += at.gradientSquared();
            return 1 / (Math.sqrt(sum[0]) / s + 1e-6);
        });
    }

    /** The first s, from the last one times the expansion down, with l(z - s g) <= l(z) - c s |g|^2. */
    static Geometry searched(double s, Armijo search) {
        var last = new double[] {s};
        return new UniformGeometry(at -> {
            last[0] = Math.min(MOST, Math.max(LEAST, search(at, last[0], search)));
            return last[0];
        });
    }

    private static double search(Oracle at, double last, Armijo search) {
        double value = at.value(at.z());
        double squared = at.gradientSquared();
        double s = last * search.expansion();
        var z = new double[at.size()];
        for (int tries = 0; tries < Armijo.TRIES; tries++) {
            for (int j = 0; j < z.length; j++) {
                z[j] = at.z()[j] - s * at.g()[j];
            }
            if (at.value(z) <= value - search.sufficientDecrease() * s * squared) {
                return s;
            }
            s *= search.backtracking();
        }
        return s;
    }

    @Override
    public Surrogate around(Oracle at, double multiplier) {
        double s = multiplier * rule.at(at);
        var u = new double[at.size()];
        var w = new double[at.size()];
        Arrays.fill(w, 1);
        for (int j = 0; j < u.length; j++) {
            u[j] = s * at.g()[j];
        }
        return new QuadraticSurrogate(u.length, at.z(), u, w);
    }
}
