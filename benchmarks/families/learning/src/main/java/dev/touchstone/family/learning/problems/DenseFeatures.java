package dev.touchstone.family.learning.problems;

import dev.touchstone.datasets.LabeledRows;

/**
 * Features in a full matrix. Loops run over the features of four rows at a time: for logits with eight sums that stay
 * in registers, for gradients so that the compiler makes vector instructions of them.
 */
final class DenseFeatures implements Features {
    private final double[][] a;
    private final int d;

    DenseFeatures(LabeledRows data) {
        this.d = data.d();
        this.a = new double[data.n()][d];
        int[] starts = data.starts();
        int[] columns = data.columns();
        double[] values = data.values();
        for (int i = 0; i < a.length; i++) {
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                a[i][columns[e]] = values[e];
            }
        }
    }

    @Override
    public void logits(double[] x, RowBlock block) {
        int k = block.classes();
        for (int b = 0; b < block.size(); b += RowBlock.STRIDE) {
            for (int c = 0; c < k; c += 2) {
                tile(x, block, b, c, Math.min(c + 1, k - 1));
            }
        }
    }

    /** Logits of four rows from place b, for classes p and q; p = q for the last of an odd number of classes. */
    private void tile(double[] x, RowBlock block, int b, int p, int q) {
        double[] a0 = a[block.row(b)];
        double[] a1 = a[block.row(b + 1)];
        double[] a2 = a[block.row(b + 2)];
        double[] a3 = a[block.row(b + 3)];
        int k = block.classes();
        double p0 = x[d * k + p], p1 = p0, p2 = p0, p3 = p0;
        double q0 = x[d * k + q], q1 = q0, q2 = q0, q3 = q0;
        for (int j = 0, atP = p, atQ = q; j < d; j++, atP += k, atQ += k) {
            double xp = x[atP];
            double xq = x[atQ];
            p0 += a0[j] * xp;
            q0 += a0[j] * xq;
            p1 += a1[j] * xp;
            q1 += a1[j] * xq;
            p2 += a2[j] * xp;
            q2 += a2[j] * xq;
            p3 += a3[j] * xp;
            q3 += a3[j] * xq;
        }
        put(block.z(), b * k + p, k, p0, p1, p2, p3);
        put(block.z(), b * k + q, k, q0, q1, q2, q3);
    }

    private static void put(double[] z, int at, int k, double z0, double z1, double z2, double z3) {
        z[at] = z0;
        z[at + k] = z1;
        z[at + 2 * k] = z2;
        z[at + 3 * k] = z3;
    }

    @Override
    public void addTo(double[] g, RowBlock block) {
        int k = block.classes();
        double[] sum = block.column();
        for (int c = 0; c < k; c++) {
            for (int j = 0, at = c; j < d; j++, at += k) {
                sum[j] = g[at];
            }
            for (int b = 0; b < block.size(); b += RowBlock.STRIDE) {
                add(sum, block, b, c);
            }
            for (int j = 0, at = c; j < d; j++, at += k) {
                g[at] = sum[j];
            }
        }
        Features.addBiases(g, block);
    }

    /** Adds four rows from place b, for class c. Every index in the loop is j alone: vector instructions need that. */
    private void add(double[] sum, RowBlock block, int b, int c) {
        double[] a0 = a[block.row(b)];
        double[] a1 = a[block.row(b + 1)];
        double[] a2 = a[block.row(b + 2)];
        double[] a3 = a[block.row(b + 3)];
        int k = block.classes();
        int at = b * k + c;
        double r0 = block.z()[at];
        double r1 = block.z()[at + k];
        double r2 = block.z()[at + 2 * k];
        double r3 = block.z()[at + 3 * k];
        for (int j = 0; j < sum.length; j++) {
            sum[j] = sum[j] + r0 * a0[j] + r1 * a1[j] + r2 * a2[j] + r3 * a3[j];
        }
    }
}
