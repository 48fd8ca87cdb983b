package dev.touchstone.family.learning.problems;

import dev.touchstone.datasets.LabeledRows;

/**
 * The matrix of features with a column of ones at its end, used by blocks of rows. x holds k weights per feature,
 * feature after feature, and the k biases last: x[j k + c].
 *
 * <p>Every sum is taken in the order of a plain loop over rows and then features, so that blocks and tiles change the
 * speed and not one bit of the result.
 */
interface Features {
    /** The share of stored entries above which dense loops are faster. */
    double DENSE_ABOVE = 0.3;

    /** z_bc := bias c + sum_j a_ij x[j k + c], where i is the row at place b. */
    void logits(double[] x, RowBlock block);

    /** g[j k + c] += sum_b a_ij z_bc, and sum_b z_bc to the bias c; the block holds residuals. */
    void addTo(double[] g, RowBlock block);

    /** The features of a data set, in the faster layout. */
    static Features of(LabeledRows data) {
        return data.density() > DENSE_ABOVE ? new DenseFeatures(data) : new SparseFeatures(data);
    }

    /** Does the biases' part of {@link #addTo}, the same for all layouts. */
    static void addBiases(double[] g, RowBlock block) {
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
