package dev.touchstone.family.learning.problems;

/**
 * The two halves of a {@link TargetObjective}: x to targets and back, and the losses as functions of
 * the targets. Not thread-safe.
 *
 * <p>A batch is {@code rows[from..to)}; what belongs to it lies row after row, p numbers each, from index
 * 0 on: the targets z, their gradients g, vectors r. Arrays may be longer; what is behind is left alone.
 */
public interface TargetSpace {
    /** Whether the targets are linear in x: z(x + a d) = z(x) + a z(d). */
    boolean isLinear();

    /** Writes the targets z at x. */
    void targets(double[] x, int[] rows, int from, int to, double[] z);

    /** The sum of the batch's losses at the targets z. */
    double value(double[] z, int[] rows, int from, int to);

    /** Writes the gradient of every row's loss by the row's own targets: what an oracle call asks for. */
    void gradient(double[] z, int[] rows, int from, int to, double[] g);

    /** Writes the diagonal of every row's second derivative by its targets. */
    void curvature(double[] z, int[] rows, int from, int to, double[] h);

    /** Writes sum_i J_i(x)' r_i into g, as long as x, where J_i is the derivative of row i's targets by x. */
    void pullBack(double[] x, int[] rows, int from, int to, double[] r, double[] g);
}
