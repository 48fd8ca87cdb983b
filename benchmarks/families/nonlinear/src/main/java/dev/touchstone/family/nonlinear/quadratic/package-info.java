/** The parts of sequential quadratic programming: the quadratic program of a step, and the matrix B of its objective. */
package dev.touchstone.family.nonlinear.quadratic;
