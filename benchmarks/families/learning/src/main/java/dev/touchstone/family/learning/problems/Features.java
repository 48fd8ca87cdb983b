package dev.touchstone.family.learning.problems;

import dev.touchstone.datasets.LabeledRows;

/**
 * The matrix of features with a column of ones behind it, as softmax regression needs it. x holds k
 * weights per feature, feature after feature, and the k biases last: x[j k + c].
 *
 * <p>Every sum here is taken in the order of a plain loop over rows and then features, so blocks and
 * tiles change the speed and not one bit of the result.
 */
interface Features {
    /** Above this share of stored entries the dense loops are the faster ones. */
    double DENSE_ABOVE = 0.3;

    /** z_bc = bias c + sum_j a_ij x[j k + c], where i is the row at place b. */
    void logits(double[] x, Block block);

    /** g[j k + c] += sum_b a_ij z_bc, and the same for the bias; z is that of the residuals. */
    void addTo(double[] g, Block block);

    static Features of(LabeledRows data) {
        return data.density() > DENSE_ABOVE ? new DenseFeatures(data) : new SparseFeatures(data);
    }

    /** The biases' part of {@link #addTo}, the same for all matrices. */
    static void addBiases(double[] g, Block block) {
        int k = block.classes();
        double[] z = block.z();
        int biases = g.length - k;
        for (int b = 0; b < block.size(); b++) {
            for (int c = 0; c < k; c++) {
                g[biases + c] += z[b * k + c];
            }
        }
    }
}
