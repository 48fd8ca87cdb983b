package dev.touchstone.suite.lrschedules.surrogates;

import java.util.Arrays;

/** The geometries that scale all targets alike: u = s g, w = 1. */
final class Scaled implements Geometry {
    /** The s of this oracle call, before the schedule. */
    @FunctionalInterface
    interface Rule {
        double of(Oracle at);
    }

    private static final double LEAST = 1e-4;
    private static final double MOST = 1e4;

    private final Rule rule;

    private Scaled(Rule rule) {
        this.rule = rule;
    }

    static Geometry fixed(double s) {
        return new Scaled(at -> s);
    }

    /** s / sqrt(sum of all |g|^2 so far), of the norms of AdaGrad. */
    static Geometry byNorms(double s) {
        var sum = new double[1];
        return new Scaled(at -> {
            sum[0] += at.gradientSquared();
            return 1 / (Math.sqrt(sum[0]) / s + 1e-6);
        });
    }

    /** From the last s times expand down, until l(z - s g) <= l(z) - c s |g|^2. */
    static Geometry searched(double s, Armijo search) {
        var last = new double[] {s};
        return new Scaled(at -> {
            last[0] = Math.min(MOST, Math.max(LEAST, search(at, last[0], search)));
            return last[0];
        });
    }

    private static double search(Oracle at, double last, Armijo search) {
        double value = at.value(at.z());
        double squared = at.gradientSquared();
        double s = last * search.expand();
        var z = new double[at.size()];
        for (int tries = 0; tries < Armijo.TRIES; tries++) {
            for (int j = 0; j < z.length; j++) {
                z[j] = at.z()[j] - s * at.g()[j];
            }
            if (at.value(z) <= value - search.c() * s * squared) {
                return s;
            }
            s *= search.shrink();
        }
        return s;
    }

    @Override
    public Surrogate around(Oracle at, double multiplier) {
        double s = multiplier * rule.of(at);
        var u = new double[at.size()];
        var w = new double[at.size()];
        Arrays.fill(w, 1);
        for (int j = 0; j < u.length; j++) {
            u[j] = s * at.g()[j];
        }
        return new QuadraticSurrogate(u.length, at.z(), u, w);
    }
}
