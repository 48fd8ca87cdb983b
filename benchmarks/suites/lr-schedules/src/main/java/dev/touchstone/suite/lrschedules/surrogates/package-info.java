/**
 * Surrogates of an objective in its target space: each is built from one oracle call and minimised without another
 * call.
 *
 * <p>Notation: z the targets of a mini-batch, which the family calls predictions; z_t the targets at the oracle call; g
 * the gradient of the losses' sum by the targets there; S the surrogate; s its scale (eta = s / 2 in the paper's
 * bound); a the step of the inner gradient descent.
 *
 * <p>Source: J. W. Lavington, S. Vaswani, R. Babanezhad, M. Schmidt, N. Le Roux, "Target-based surrogates for
 * stochastic optimization", arXiv 2302.02607, 2023, and the code released with it,
 * WilderLavington/Target-Based-Surrogates-For-Stochastic-Optimization.
 */
package dev.touchstone.suite.lrschedules.surrogates;
