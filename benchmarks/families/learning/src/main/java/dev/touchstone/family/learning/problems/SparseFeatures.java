package dev.touchstone.family.learning.problems;

import dev.touchstone.datasets.LabeledRows;

/** Features in compressed sparse rows. Loops run over the stored entries of a row. */
final class SparseFeatures implements Features {
    private final int[] starts;
    private final int[] columns;
    private final double[] values;
    private final int d;

    SparseFeatures(LabeledRows data) {
        this.starts = data.starts();
        this.columns = data.columns();
        this.values = data.values();
        this.d = data.d();
    }

    @Override
    public void logits(double[] x, RowBlock block) {
        int k = block.classes();
        for (int b = 0; b < block.size(); b++) {
            for (int c = 0; c < k; c += 2) {
                logits(x, block, b, c, Math.min(c + 1, k - 1));
            }
        }
    }

    /** Logits of the row at place b, for classes p and q; p = q for the last of an odd number of classes. */
    private void logits(double[] x, RowBlock block, int b, int p, int q) {
        int row = block.row(b);
        int k = block.classes();
        double zp = x[d * k + p];
        double zq = x[d * k + q];
        for (int e = starts[row], end = starts[row + 1]; e < end; e++) {
            int at = columns[e] * k;
            zp += values[e] * x[at + p];
            zq += values[e] * x[at + q];
        }
        block.z()[b * k + p] = zp;
        block.z()[b * k + q] = zq;
    }

    @Override
    public void addTo(double[] g, RowBlock block) {
        int k = block.classes();
        double[] r = block.z();
        for (int b = 0; b < block.size(); b++) {
            int row = block.row(b);
            for (int c = 0; c + 1 < k; c += 2) {
                add(g, row, k, c, r[b * k + c], r[b * k + c + 1]);
            }
            if (k % 2 == 1) {
                add(g, row, k, k - 1, r[b * k + k - 1]);
            }
        }
        Features.addBiases(g, block);
    }

    /** Adds a row for class c and the next one. */
    private void add(double[] g, int row, int k, int c, double rc, double next) {
        for (int e = starts[row], end = starts[row + 1]; e < end; e++) {
            int at = columns[e] * k + c;
            g[at] += values[e] * rc;
            g[at + 1] += values[e] * next;
        }
    }

    /** Adds a row for class c alone. */
    private void add(double[] g, int row, int k, int c, double rc) {
        for (int e = starts[row], end = starts[row + 1]; e < end; e++) {
            g[columns[e] * k + c] += values[e] * rc;
        }
    }
}
