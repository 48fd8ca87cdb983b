package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.objective.PredictionSpace;
import dev.touchstone.numerics.linear.Vectors;

/**
 * The oracle of a problem: asked at x for one mini-batch, it answers with the batch's targets z (the family's
 * predictions) and the gradient g of its losses by them. Not thread-safe.
 */
public final class Oracle {
    private final PredictionSpace space;
    private final int p;
    private final double[] z;
    private final double[] g;
    private int[] rows = {};
    private int from;
    private int to;

    /**
     * An oracle that has not been asked yet.
     *
     * @param batchSize the most rows that are asked for at once
     */
    public Oracle(PredictionObjective problem, int batchSize) {
        this.space = problem.predictionSpace();
        this.p = problem.predictions();
        this.z = new double[Math.multiplyExact(Math.min(batchSize, problem.rows()), p)];
        this.g = new double[z.length];
    }

    /** Asks at x for {@code rows[from..to)}: one oracle call. */
    public void ask(double[] x, int[] rows, int from, int to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        space.predict(x, rows, from, to, z);
        space.gradient(z, rows, from, to, g);
    }

    /** Number of targets of the batch: its rows times p. */
    int size() {
        return (to - from) * p;
    }

    /** Number p of targets of a row. */
    int perRow() {
        return p;
    }

    /**
     * The place of the batch's target j among all targets: p times the number of its row, plus its place in the row.
     */
    int place(int j) {
        return rows[from + j / p] * p + j % p;
    }

    /** The targets at the last call, {@link #size} of them; not a copy, and perhaps longer. */
    double[] z() {
        return z;
    }

    /** The gradient at the last call, in the same layout. */
    double[] g() {
        return g;
    }

    /** |g|^2. */
    double gradientSquared() {
        return Vectors.dotInOrder(g, g, size());
    }

    /** The sum of the batch's losses at other targets. */
    double value(double[] targets) {
        return space.value(targets, rows, from, to);
    }

    /** Writes the diagonal of the losses' second derivative at z. */
    void curvature(double[] h) {
        space.curvature(z, rows, from, to, h);
    }

    /** Whether targets are linear in x. */
    boolean isLinear() {
        return space.isLinear();
    }

    /** Writes the batch's targets at x. */
    void targets(double[] x, double[] into) {
        space.predict(x, rows, from, to, into);
    }

    /** Writes J(x)' r, where J is the derivative of the batch's targets by x. */
    void pullBack(double[] x, double[] r, double[] into) {
        space.pullBack(x, rows, from, to, r, into);
    }
}
