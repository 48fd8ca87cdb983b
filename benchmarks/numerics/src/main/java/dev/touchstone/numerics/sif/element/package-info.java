/**
 * Evaluation of elements: elements of one type form a batch, which a kernel evaluates in one loop. Kernels are generated
 * by {@link dev.touchstone.numerics.sif.source.KernelSource} and compiled by Janino into this package. The functions of
 * groups are evaluated in the same way, as elements with one variable.
 */
package dev.touchstone.numerics.sif.element;
