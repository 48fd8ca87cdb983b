/** Solvers of nonlinear programs. */
package dev.touchstone.suite.sketchednewton.solvers;
