/**
 * Generation of Java source: each element or group type of a SIF problem becomes a class with a loop over all its
 * elements. The source computes what {@link dev.touchstone.datasets.sif.expression.Expression#value} computes, to the
 * bit.
 */
package dev.touchstone.numerics.sif.source;
