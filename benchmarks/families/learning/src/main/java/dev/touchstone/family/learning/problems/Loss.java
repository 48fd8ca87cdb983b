package dev.touchstone.family.learning.problems;

/** The losses of all rows as functions of their targets. Immutable. */
interface Loss {
    /** What they are. */
    TargetLoss kind();

    /** Number of rows n. */
    int rows();

    /** Number of classes; 0 if nothing is classified. */
    int classes();

    /** l_i(z). */
    double value(double[] z, int row);

    /** z becomes the gradient of l_i at z. */
    void gradient(double[] z, int row);

    /** z becomes the diagonal of the second derivative of l_i at z. */
    void curvature(double[] z, int row);

    /** Whether the row is classified rightly by the targets z. */
    boolean right(double[] z, int row);
}
