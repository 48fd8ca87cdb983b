package dev.touchstone.family.learning.problems;

import dev.touchstone.family.learning.objective.LossKind;

/** The losses l_i of all rows as functions of their predictions z. Immutable; threads share it. */
interface RowLoss {
    /** The form of the losses. */
    LossKind kind();

    /** Number of rows n. */
    int rows();

    /** Number of classes; 0 if nothing is classified. */
    int classes();

    /** l_i(z). */
    double value(double[] z, int row);

    /** Overwrites z with the gradient of l_i at z. */
    void gradient(double[] z, int row);

    /** Overwrites z with the diagonal of the second derivative of l_i at z. */
    void curvature(double[] z, int row);

    /** Whether the predictions z classify the row rightly. */
    boolean right(double[] z, int row);
}
