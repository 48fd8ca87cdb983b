package dev.touchstone.suite.lrschedules.problems;

/** Features in compressed sparse rows; zeros are not visited. */
final class SparseFeatures implements Features {
    private final int[] starts;
    private final int[] columns;
    private final double[] values;
    private final int d;

    SparseFeatures(int[] starts, int[] columns, double[] values, int d) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
        this.d = d;
    }

    @Override
    public void logits(double[] x, int row, double[] z) {
        int k = z.length;
        System.arraycopy(x, d * k, z, 0, k);
        for (int e = starts[row]; e < starts[row + 1]; e++) {
            double aij = values[e];
            int at = columns[e] * k;
            for (int c = 0; c < k; c++) {
                z[c] += aij * x[at + c];
            }
        }
    }

    @Override
    public void addTo(double[] g, int row, double[] r) {
        int k = r.length;
        for (int e = starts[row]; e < starts[row + 1]; e++) {
            double aij = values[e];
            int at = columns[e] * k;
            for (int c = 0; c < k; c++) {
                g[at + c] += aij * r[c];
            }
        }
        for (int c = 0; c < k; c++) {
            g[d * k + c] += r[c];
        }
    }
}
