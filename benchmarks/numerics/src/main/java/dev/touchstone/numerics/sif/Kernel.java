package dev.touchstone.numerics.sif;

/**
 * Evaluates all elements of a type at a point x. Each method also does what the one before it does.
 * Gradients have a number for each variable, Hessians one for each pair of {@link TypePairs}.
 */
interface Kernel {
    void values(Batch batch, double[] x, double[] values);

    void gradients(Batch batch, double[] x, double[] values, double[] gradients);

    void hessians(Batch batch, double[] x, double[] values, double[] gradients, double[] hessians);
}
