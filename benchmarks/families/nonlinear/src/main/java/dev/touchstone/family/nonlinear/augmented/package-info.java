/**
 * The parts of an augmented Lagrangian method: the augmented Lagrangian as a function of x, and a projected L-BFGS method that
 * minimises it within bounds.
 */
package dev.touchstone.family.nonlinear.augmented;
