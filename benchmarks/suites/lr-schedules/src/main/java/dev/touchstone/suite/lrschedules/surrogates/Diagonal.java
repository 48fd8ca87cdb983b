package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.problems.TargetObjective;

/** The geometries that weigh every target by itself; memory is kept for every target of every row. */
final class Diagonal implements Geometry {
    /** Writes a batch's linear terms u and its weights w, for s = 1. */
    @FunctionalInterface
    interface Rule {
        void write(Oracle at, double[] u, double[] w);
    }

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;

    private final double s;
    private final Rule rule;

    private Diagonal(double s, Rule rule) {
        this.s = s;
        this.rule = rule;
    }

    /** w = sqrt(sum of the target's g^2 so far), the sum kept within [1e-5, 1e5]. */
    static Geometry adagrad(TargetObjective problem, double s) {
        var sums = new double[problem.rows() * problem.targets()];
        return new Diagonal(s, (at, u, w) -> {
            for (int j = 0; j < u.length; j++) {
                int place = at.place(j);
                double g = at.g()[j];
                sums[place] = Math.min(1e5, Math.max(1e-5, sums[place] + g * g));
                u[j] = g;
                w[j] = Math.sqrt(sums[place]);
            }
        });
    }

    /**
     * u and w the moments of Adam: u = m / (1 - beta1^v), w = sqrt(v2 / (1 - beta2^v)), v the visits to the
     * row. The released code has the same least point where m and g agree in sign, and no least point else.
     */
    static Geometry adam(TargetObjective problem, double s) {
        var first = new double[problem.rows() * problem.targets()];
        var second = new double[first.length];
        var visits = new int[first.length];
        return new Diagonal(s, (at, u, w) -> {
            for (int j = 0; j < u.length; j++) {
                int place = at.place(j);
                double g = at.g()[j];
                visits[place]++;
                first[place] = BETA1 * first[place] + (1 - BETA1) * g;
                second[place] = BETA2 * second[place] + (1 - BETA2) * g * g;
                u[j] = first[place] / (1 - Math.pow(BETA1, visits[place]));
                w[j] = Math.sqrt(second[place] / (1 - Math.pow(BETA2, visits[place]))) + 1e-7;
            }
        });
    }

    /** w = the loss's second derivative + 1e-5: with s = 2 the losses' own expansion, where p = 1. */
    static Geometry newton(double s) {
        return new Diagonal(s, (at, u, w) -> {
            at.curvature(w);
            for (int j = 0; j < u.length; j++) {
                u[j] = at.g()[j];
                w[j] += 1e-5;
            }
        });
    }

    @Override
    public Surrogate around(Oracle at, double multiplier) {
        var u = new double[at.size()];
        var w = new double[at.size()];
        rule.write(at, u, w);
        for (int j = 0; j < w.length; j++) {
            w[j] /= s * multiplier;
        }
        return new QuadraticSurrogate(u.length, at.z(), u, w);
    }
}
