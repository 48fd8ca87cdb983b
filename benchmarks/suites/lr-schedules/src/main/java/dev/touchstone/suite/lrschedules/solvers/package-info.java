/**
 * The methods that compete: gradient methods, which take one mini-batch gradient and one scheduled learning rate a
 * step; surrogates, which take several steps on one mini-batch; and pruning.
 *
 * <p>Notation: x the variables, g the gradient, eta_t the learning rate times the schedule at step t of T; m and v the
 * first and second moments of Adam, beta1 and beta2 their decays, lambda the weight decay; z the fast iterate of
 * Schedule-Free, y the point of its gradient, x the average of the z; d the estimate of the distance to the solution, s
 * the weighted sum of gradients from which d is computed.
 */
package dev.touchstone.suite.lrschedules.solvers;
