/**
 * Reference solvers of nonlinear programs, which every suite of the family can list beside its own: interior point, augmented
 * Lagrangian with L-BFGS, sequential quadratic programming; and the checks that solvers of the family share.
 */
package dev.touchstone.family.nonlinear.solvers;
