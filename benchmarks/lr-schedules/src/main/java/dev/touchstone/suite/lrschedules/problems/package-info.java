/**
 * Convex problems with a mini-batch gradient.
 *
 * <p>Notation: n rows, d features, k classes; x is the vector of variables, z the logits of a row, g a
 * gradient, f the objective over all rows and f* its least value; D the distance from the start to a
 * solution, G a bound on the norm of every gradient.
 */
package dev.touchstone.suite.lrschedules.problems;
