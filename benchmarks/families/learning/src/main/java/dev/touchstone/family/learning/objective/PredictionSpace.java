package dev.touchstone.family.learning.objective;

/**
 * The model and the loss of a {@link PredictionObjective}, each by itself: x to predictions and back, and losses as
 * functions of predictions. Not thread-safe.
 *
 * <p>A batch is {@code rows[from..to)}. Its predictions z, their gradients g and vectors r lie row after row, p numbers
 * each, from index 0 on. Arrays may be longer than the batch needs; the rest is not touched.
 */
public interface PredictionSpace {
    /** Whether predictions are linear in x: z(x + a d) = z(x) + a z(d). */
    boolean isLinear();

    /** Writes the predictions z at x. */
    void predict(double[] x, int[] rows, int from, int to, double[] z);

    /** The sum of the batch's losses at the predictions z. */
    double value(double[] z, int[] rows, int from, int to);

    /** Writes the gradient of every row's loss by the row's own predictions. */
    void gradient(double[] z, int[] rows, int from, int to, double[] g);

    /** Writes the diagonal of the second derivative of every row's loss by the row's own predictions. */
    void curvature(double[] z, int[] rows, int from, int to, double[] h);

    /** Writes sum_i J_i(x)' r_i into g, as long as x; J_i is the derivative of row i's predictions by x. */
    void pullBack(double[] x, int[] rows, int from, int to, double[] r, double[] g);
}
