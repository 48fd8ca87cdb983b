/**
 * The problems of the family, and their lists of named instances: programs of CUTEst, programs of Hock and Schittkowski,
 * logistic regression under equality constraints, control of a Poisson equation; and views of a program with its
 * constraints reordered or its fixed variables removed.
 */
package dev.touchstone.family.nonlinear.problems;
