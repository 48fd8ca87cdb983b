/**
 * Nonlinear programs as a family that several suites share: problems, their evaluation and counting, metrics, KKT systems and
 * reference solvers. The family knows no suite.
 */
package dev.touchstone.family.nonlinear;
