package dev.touchstone.family.learning.objective;

import java.util.OptionalDouble;

/** A function f of x that is a mean over n rows. Immutable; threads share it. */
public interface Objective {
    /** Number of rows n; an epoch visits each row once. */
    int rows();

    /** Number of features d of a row. */
    int features();

    /** Number of classes k; 0 if nothing is classified. */
    int classes();

    /** Length of x. */
    int variables();

    /** A new vector: the point from which every solver starts. */
    double[] start();

    /** f(x), the mean over all rows. */
    double value(double[] x);

    /** Value, accuracy and gradient norm at x, in one pass over the rows. */
    Assessment assess(double[] x);

    /** f*, the least value of f; empty if it is not known. */
    OptionalDouble optimum();

    /** A mini-batch gradient with scratch space of its own; each thread asks for one. */
    BatchGradient gradient();
}
