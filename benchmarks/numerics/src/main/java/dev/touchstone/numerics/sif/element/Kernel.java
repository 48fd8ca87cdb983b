package dev.touchstone.numerics.sif.element;

import dev.touchstone.numerics.sif.source.TypeHessian;

/**
 * Evaluates all elements of a batch at a point x. Without state, so that threads can share it. Each method also writes
 * what the one before it writes: a value for each element, a gradient with a number for each of its variables, a Hessian
 * with one for each entry of {@link TypeHessian}.
 */
interface Kernel {
    void values(ElementBatch batch, double[] x, double[] values);

    void gradients(ElementBatch batch, double[] x, double[] values, double[] gradients);

    void hessians(ElementBatch batch, double[] x, double[] values, double[] gradients, double[] hessians);
}
