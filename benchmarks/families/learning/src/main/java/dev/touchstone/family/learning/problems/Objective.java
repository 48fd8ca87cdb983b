package dev.touchstone.family.learning.problems;

import java.util.OptionalDouble;

/** A mean of n functions. Immutable; shared between threads. */
public interface Objective {
    /** Number of rows, the functions that f is the mean of: an epoch visits each once. */
    int rows();

    /** Number of features d of a row. */
    int features();

    /** Number of classes k; 0 if this is no classification. */
    int classes();

    /** Length of x. */
    int variables();

    /** A new vector: where every solver starts. */
    double[] start();

    /** f(x) over all rows. */
    double value(double[] x);

    /** All that is judged of x, in one pass over the rows. */
    Assessment assess(double[] x);

    /** f*, where it is known. */
    OptionalDouble optimum();

    /** A gradient for one thread, with scratch space of its own. */
    BatchGradient gradient();
}
