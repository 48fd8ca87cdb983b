/**
 * First-order methods that take one mini-batch a step and a learning rate from a schedule; surrogates, which
 * take several steps a mini-batch; and L-BFGS on all rows, the reference.
 *
 * <p>Notation: x the variables, g the gradient, eta = base learning rate times schedule at step t of T,
 * m and v the first and second moments of Adam, beta1 and beta2 their decays, lambda the weight decay;
 * z the fast iterate of Schedule-Free, y the point where it takes its gradient, x the average of the z;
 * d the estimate of the distance to the solution, s the weighted sum of gradients that it rests on.
 */
package dev.touchstone.suite.lrschedules.solvers;
