package dev.touchstone.family.learning.problems;

import java.util.Arrays;

/**
 * Up to {@value #ROWS} rows that are worked on at once, and a number for each of their classes: first
 * the logits, then the residuals that they become. The scratch space of one thread.
 *
 * <p>Loops that take {@value #STRIDE} rows at a time may run past the last row: there the last row
 * stands again, and its residuals are zero.
 */
final class Block {
    /** Rows of a block, a multiple of the stride. */
    static final int ROWS = 16;

    /** Rows that a loop takes at a time. */
    static final int STRIDE = 4;

    private final int k;
    private final int[] rows = new int[ROWS];
    private final double[] z;
    private final double[] column;
    private int size;

    Block(int d, int k) {
        this.k = k;
        this.z = new double[ROWS * k];
        this.column = new double[d];
    }

    /** Begins with {@code from[at]} and the rows behind it, as many as there are up to {@code to}. */
    void take(int[] from, int at, int to) {
        size = Math.min(ROWS, to - at);
        System.arraycopy(from, at, rows, 0, size);
        repeatTheLast();
    }

    /** Begins with row number {@code at} and those behind it, as many as there are up to {@code to}. */
    void take(int at, int to) {
        size = Math.min(ROWS, to - at);
        for (int b = 0; b < size; b++) {
            rows[b] = at + b;
        }
        repeatTheLast();
    }

    int size() {
        return size;
    }

    int classes() {
        return k;
    }

    /** The row at place b. */
    int row(int b) {
        return rows[b];
    }

    /** Class c of place b is at b k + c. */
    double[] z() {
        return z;
    }

    /** d numbers for whoever needs them for a while. */
    double[] column() {
        return column;
    }

    /** The class of the largest logit of place b. */
    int largest(int b) {
        int at = b * k;
        for (int c = b * k + 1; c < (b + 1) * k; c++) {
            if (z[c] > z[at]) {
                at = c;
            }
        }
        return at - b * k;
    }

    /** f_i of the row at place b, of which y is the label and largest the class of the largest logit. */
    double loss(int b, int largest, int y) {
        double most = z[b * k + largest];
        double total = 0;
        for (int c = b * k; c < (b + 1) * k; c++) {
            total += Math.exp(z[c] - most);
        }
        return most + Math.log(total) - z[b * k + y];
    }

    /** z of place b becomes (softmax(z) - e_y) / m, the gradient of f_i/m by the logits. */
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

    /** To be called when all places hold residuals. */
    void endResiduals() {
        Arrays.fill(z, size * k, z.length, 0);
    }

    private void repeatTheLast() {
        for (int b = size; b % STRIDE != 0; b++) {
            rows[b] = rows[size - 1];
        }
    }
}
