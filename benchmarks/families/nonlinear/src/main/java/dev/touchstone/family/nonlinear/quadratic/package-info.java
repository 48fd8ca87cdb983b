/**
 * The parts of sequential quadratic programming: its iteration, the elastic quadratic program of a step and its solution, and
 * the BFGS matrix that stands for the Hessian of the Lagrangian.
 */
package dev.touchstone.family.nonlinear.quadratic;
