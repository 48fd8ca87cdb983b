package dev.touchstone.family.learning.problems;

/** A function from a row and the variables x to the row's predictions. Immutable; threads share it. */
interface Model {
    /** Number of features d of a row. */
    int features();

    /** Number of predictions p of a row. */
    int predictions();

    /** Length of x. */
    int variables();

    /** Whether predictions are linear in x, so that a backward pass needs no forward pass before it. */
    default boolean isLinear() {
        return false;
    }

    /** A new vector: the point from which every solver starts. */
    double[] start();

    /** A forward and backward pass with scratch space of its own; each thread asks for one. */
    Pass pass();

    /** One row at a time through the model and back. */
    interface Pass {
        /** Writes the p predictions z of a row at x. */
        void forward(double[] x, int row, double[] z);

        /**
         * Adds J' r to g, where J is the derivative of the row's predictions at x. Unless the model is linear, the last
         * forward pass must have been of the same row at the same x.
         */
        void backward(double[] x, int row, double[] r, double[] g);
    }
}
