/** The parts of an augmented Lagrangian method: that function, and the projected L-BFGS method that minimises it within bounds. */
package dev.touchstone.family.nonlinear.augmented;
