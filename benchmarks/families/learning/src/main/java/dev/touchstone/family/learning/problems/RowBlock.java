package dev.touchstone.family.learning.problems;

import java.util.Arrays;

/**
 * Scratch space of one thread for up to {@value #ROWS} rows, with one number for each row and class: a logit, later the
 * residual computed from it.
 *
 * <p>Loops that take {@value #STRIDE} rows at a time may run past the last row. The places behind it repeat the last
 * row, with residuals of zero.
 */
final class RowBlock {
    /** The most rows of a block; a multiple of the stride. */
    static final int ROWS = 16;

    /** Rows that a loop takes at a time. */
    static final int STRIDE = 4;

    private final int k;
    private final int[] rows = new int[ROWS];
    private final double[] z;
    private final double[] column;
    private int size;

    /** An empty block for rows of d features and k classes. */
    RowBlock(int d, int k) {
        this.k = k;
        this.z = new double[ROWS * k];
        this.column = new double[d];
    }

    /** Fills the block with the rows {@code from[at]}, {@code from[at + 1]} and so on, up to {@code from[to - 1]}. */
    void take(int[] from, int at, int to) {
        size = Math.min(ROWS, to - at);
        System.arraycopy(from, at, rows, 0, size);
        repeatTheLast();
    }

    /** Fills the block with the rows {@code at}, {@code at + 1} and so on, up to {@code to - 1}. */
    void take(int at, int to) {
        size = Math.min(ROWS, to - at);
        for (int b = 0; b < size; b++) {
            rows[b] = at + b;
        }
        repeatTheLast();
    }

    /** Number of rows in the block. */
    int size() {
        return size;
    }

    /** Number of classes k. */
    int classes() {
        return k;
    }

    /** The number of the row at place b. */
    int row(int b) {
        return rows[b];
    }

    /** The logits or residuals; class c of the row at place b is at b k + c. */
    double[] z() {
        return z;
    }

    /** Scratch space of d numbers. */
    double[] column() {
        return column;
    }

    /** The class of the largest logit of the row at place b. */
    int largest(int b) {
        return Logits.largest(z, b * k, (b + 1) * k) - b * k;
    }

    /** The loss of the row at place b, whose label is y. */
    double loss(int b, int y) {
        return Logits.logSumExp(z, b * k, (b + 1) * k) - z[b * k + y];
    }

    /** Overwrites the logits z of place b with (softmax(z) - e_y) / m, the gradient of the row's loss over m by z. */
    void toResidual(int b, int largest, int y, int m) {
        double most = z[b * k + largest];
        double total = 0;
        for (int c = b * k; c < (b + 1) * k; c++) {
            z[c] = Math.exp(z[c] - most);
            total += z[c];
        }
        double scale = 1 / (total * m);
        for (int c = b * k; c < (b + 1) * k; c++) {
            z[c] *= scale;
        }
        z[b * k + y] -= 1.0 / m;
    }

    /** Sets the residuals of the repeated last row to zero; called once all rows have theirs. */
    void endResiduals() {
        Arrays.fill(z, size * k, z.length, 0);
    }

    private void repeatTheLast() {
        for (int b = size; b % STRIDE != 0; b++) {
            rows[b] = rows[size - 1];
        }
    }
}
