package dev.touchstone.family.learning.problems;

/** What makes targets of a row and the variables x. Immutable. */
interface Model {
    /** Number of features d of a row. */
    int features();

    /** Numbers p in the target of a row. */
    int targets();

    /** Length of x. */
    int variables();

    /** Whether the targets are linear in x, so that going back needs no way forward. */
    default boolean isLinear() {
        return false;
    }

    /** A new vector: where every solver starts. */
    double[] start();

    /** A pass for one thread, with scratch space of its own. */
    Pass pass();

    /** Row by row through the model and back. */
    interface Pass {
        /** Writes the p targets z of a row at x. */
        void forward(double[] x, int row, double[] z);

        /**
         * Adds J' r to g, where J is the derivative of the row's targets at x; unless the model is linear the
         * row has just gone forward.
         */
        void backward(double[] x, int row, double[] r, double[] g);
    }
}
