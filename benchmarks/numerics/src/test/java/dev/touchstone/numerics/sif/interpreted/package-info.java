/**
 * A second implementation of {@link dev.touchstone.numerics.sif.SifFunctions} that interprets the expressions of a problem. It
 * adds in the same order as the compiled one, so that both must agree to the bit.
 */
package dev.touchstone.numerics.sif.interpreted;
