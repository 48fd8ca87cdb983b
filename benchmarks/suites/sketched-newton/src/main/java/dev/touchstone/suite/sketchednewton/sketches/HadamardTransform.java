package dev.touchstone.suite.sketchednewton.sketches;

import java.util.Arrays;

/**
 * The subsampled randomised Hadamard transform, S' = P H D: D changes signs at random, H is Hadamard's matrix of order M, the
 * least power of two that is not less than N, and P chooses q rows at random. A and r are continued by zeros to M rows. All of
 * H D A is computed, in M log2(M) N operations.
 *
 * <p>Source: N. Ailon, B. Chazelle, STOC 2006; J. A. Tropp, Adv. Adapt. Data Anal. 3, 2011.
 */
final class HadamardTransform extends BlockSketch {
    private final double[][] rows;
    private final double[] right;
    private final int[] order;

    HadamardTransform(SketchPlan plan) {
        super(plan);
        int padded = plan.size() == 1 ? 1 : 2 * Integer.highestOneBit(plan.size() - 1);
        this.rows = new double[padded][plan.size()];
        this.right = new double[padded];
        this.order = new int[padded];
        Arrays.setAll(order, i -> i);
    }

    @Override
    void sketch() {
        changeSigns();
        for (int half = 1; half < rows.length; half *= 2) {
            transform(half);
        }
        for (int k = 0; k < w.length; k++) {
            int chosen = choose(k);
            System.arraycopy(rows[chosen], 0, Y[k], 0, Y[k].length);
            w[k] = right[chosen];
        }
    }

    private void changeSigns() {
        for (int i = 0; i < rows.length; i++) {
            Arrays.fill(rows[i], 0);
            right[i] = 0;
            if (i < r.length) {
                double sign = random.nextBoolean() ? 1 : -1;
                A.addRow(i, sign, rows[i]);
                right[i] = sign * r[i];
            }
        }
    }

    /** (u, v) := (u + v, u - v) for all pairs of rows at a distance. */
    private void transform(int half) {
        for (int i = 0; i < rows.length; i++) {
            if ((i & half) == 0) {
                butterfly(rows[i], rows[i + half]);
                double sum = right[i] + right[i + half];
                right[i + half] = right[i] - right[i + half];
                right[i] = sum;
            }
        }
    }

    private static void butterfly(double[] u, double[] v) {
        for (int j = 0; j < u.length; j++) {
            double sum = u[j] + v[j];
            v[j] = u[j] - v[j];
            u[j] = sum;
        }
    }

    /** The next row of a random order. */
    private int choose(int k) {
        int other = k + random.nextInt(order.length - k);
        int chosen = order[other];
        order[other] = order[k];
        order[k] = chosen;
        return chosen;
    }

    @Override
    long sketchFlops() {
        long log = Integer.numberOfTrailingZeros(rows.length);
        return rows.length * log * (r.length + 1) + A.entries();
    }
}
