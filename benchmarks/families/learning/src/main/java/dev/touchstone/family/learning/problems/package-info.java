/**
 * The objectives of the family: regressions and networks on data sets, and synthetic problems.
 *
 * <p>Notation as in {@code dev.touchstone.family.learning.objective}; h units of a hidden layer; D the distance from
 * the start to a solution; G a bound on the norm of every gradient.
 */
package dev.touchstone.family.learning.problems;
