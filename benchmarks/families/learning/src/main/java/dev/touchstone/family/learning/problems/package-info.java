/**
 * Problems with a mini-batch gradient, most of them convex; those that are a model and a loss know their
 * targets.
 *
 * <p>Notation: n rows, d features, k classes; x is the vector of variables, z the logits of a row, g a
 * gradient, f the objective over all rows and f* its least value; D the distance from the start to a
 * solution, G a bound on the norm of every gradient; z_i = f_i(x) the p targets of row i, l_i its loss as a
 * function of them, J_i the derivative of z_i by x, h units of a hidden layer.
 */
package dev.touchstone.family.learning.problems;
