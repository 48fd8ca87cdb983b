/** Nonlinear programs: those of CUTEst, logistic regression under equality constraints, control of a Poisson equation. */
package dev.touchstone.family.nonlinear.problems;
