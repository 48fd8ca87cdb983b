package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.problems.TargetObjective;
import dev.touchstone.family.learning.problems.TargetSpace;

/** The answer of the oracle for one mini-batch: its targets z and the gradient g of its losses by them. */
public final class Oracle {
    private final TargetSpace space;
    private final int p;
    private final double[] z;
    private final double[] g;
    private int[] rows = {};
    private int from;
    private int to;

    /**
     * An oracle for batches up to a size.
     *
     * @param batchSize the most rows that are asked for
     */
    public Oracle(TargetObjective problem, int batchSize) {
        this.space = problem.targetSpace();
        this.p = problem.targets();
        this.z = new double[Math.multiplyExact(Math.min(batchSize, problem.rows()), p)];
        this.g = new double[z.length];
    }

    /** Asks at x for {@code rows[from..to)}: one call of the gradient. */
    public void ask(double[] x, int[] rows, int from, int to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        space.targets(x, rows, from, to, z);
        space.gradient(z, rows, from, to, g);
    }

    /** Numbers in the targets of the batch: its rows times p. */
    int size() {
        return (to - from) * p;
    }

    /** Numbers p in the target of a row. */
    int perRow() {
        return p;
    }

    /** Which row of the data the batch's target j belongs to, times p, plus its place there. */
    int place(int j) {
        return rows[from + j / p] * p + j % p;
    }

    double[] z() {
        return z;
    }

    double[] g() {
        return g;
    }

    /** |g|^2. */
    double gradientSquared() {
        double sum = 0;
        for (int j = 0; j < size(); j++) {
            sum += g[j] * g[j];
        }
        return sum;
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
        space.targets(x, rows, from, to, into);
    }

    /** Writes J(x)' r. */
    void pullBack(double[] x, double[] r, double[] into) {
        space.pullBack(x, rows, from, to, r, into);
    }
}
