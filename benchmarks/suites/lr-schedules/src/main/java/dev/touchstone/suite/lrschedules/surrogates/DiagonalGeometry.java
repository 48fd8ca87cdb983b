package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.objective.PredictionObjective;

/** The geometries that weigh each target by itself, with memory for every target of every row. */
final class DiagonalGeometry implements Geometry {
    /** Writes a batch's linear terms u and weights w, for s = 1. */
    @FunctionalInterface
    private interface TermRule {
        void write(Oracle at, double[] u, double[] w);
    }

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;

    private final double s;
    private final TermRule rule;

    private DiagonalGeometry(double s, TermRule rule) {
        this.s = s;
        this.rule = rule;
    }

    /** w = sqrt(sum of the target's g^2 so far), with the sum kept in [1e-5, 1e5]. */
    static Geometry adagrad(PredictionObjective problem, double s) {
        var sums = new double[problem.rows() * problem.predictions()];
        return new DiagonalGeometry(s, (at, u, w) -> {
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
     * u and w from the moments of Adam: u = m / (1 - beta1^v), w = sqrt(v2 / (1 - beta2^v)) + 1e-7, where v counts the
     * visits to the row. The released code has the same least point where m and g agree in sign, and no least point
     * elsewhere.
     */
    static Geometry adam(PredictionObjective problem, double s) {
        var first = new double[problem.rows() * problem.predictions()];
        var second = new double[first.length];
        var visits = new int[first.length];
        return new DiagonalGeometry(s, (at, u, w) -> {
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

    /** w = the loss's second derivative + 1e-5: for s = 2 and p = 1 the second-order expansion of the losses. */
    static Geometry newton(double s) {
        return new DiagonalGeometry(s, (at, u, w) -> {
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
