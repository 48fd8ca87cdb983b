package dev.touchstone.suite.lrschedules.problems;

/** Row-major features; the inner loops run over the classes, which lie together. */
final class DenseFeatures implements Features {
    private final double[] a;
    private final int d;

    DenseFeatures(double[] a, int d) {
        this.a = a;
        this.d = d;
    }

    @Override
    public void logits(double[] x, int row, double[] z) {
        int k = z.length;
        System.arraycopy(x, d * k, z, 0, k);
        for (int j = 0, at = 0; j < d; j++, at += k) {
            double aij = a[row * d + j];
            for (int c = 0; c < k; c++) {
                z[c] += aij * x[at + c];
            }
        }
    }

    @Override
    public void addTo(double[] g, int row, double[] r) {
        int k = r.length;
        for (int j = 0, at = 0; j < d; j++, at += k) {
            double aij = a[row * d + j];
            for (int c = 0; c < k; c++) {
                g[at + c] += aij * r[c];
            }
        }
        for (int c = 0; c < k; c++) {
            g[d * k + c] += r[c];
        }
    }
}
