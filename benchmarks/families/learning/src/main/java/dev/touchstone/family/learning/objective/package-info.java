/**
 * The vocabulary of the family: an objective over rows, its mini-batch gradients, its predictions, and the counting of
 * its work.
 *
 * <p>Notation: n rows, d features, k classes; x the vector of variables; f the objective, f* its least value; g a
 * gradient; z_i = f_i(x) the p predictions of row i, l_i its loss as a function of them, J_i the derivative of z_i by
 * x, L_z the smoothness of the l_i.
 */
package dev.touchstone.family.learning.objective;
