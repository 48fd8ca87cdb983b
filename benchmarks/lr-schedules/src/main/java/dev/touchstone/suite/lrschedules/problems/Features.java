package dev.touchstone.suite.lrschedules.problems;

import dev.touchstone.datasets.LabeledRows;

/**
 * The matrix of features with a column of ones behind it, as softmax regression needs it. x holds k
 * weights per feature, feature after feature, and the k biases last: x[j k + c].
 */
interface Features {
    /** Above this share of stored entries the dense loops are the faster ones. */
    double DENSE_ABOVE = 0.3;

    /** z_c = sum_j a_ij x[j k + c] + bias c. */
    void logits(double[] x, int row, double[] z);

    /** g[j k + c] += a_ij r_c, and the same for the bias. */
    void addTo(double[] g, int row, double[] r);

    static Features of(LabeledRows data) {
        return data.density() > DENSE_ABOVE
                ? new DenseFeatures(data.dense(), data.d())
                : new SparseFeatures(data.starts(), data.columns(), data.values(), data.d());
    }
}
