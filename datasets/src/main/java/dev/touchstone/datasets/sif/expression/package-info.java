/**
 * Fortran expressions of SIF files: {@link dev.touchstone.datasets.sif.expression.Expression} and its parts, the
 * operators and intrinsic functions, and the parser that makes them from the text of a card.
 *
 * <p>Source: ANSI X3.9-1978 (Fortran 77), section 6.
 */
package dev.touchstone.datasets.sif.expression;
