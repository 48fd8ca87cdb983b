/**
 * Newton's system for the KKT conditions of min f(x) subject to c(x) = a: A z = b with A = [B G'; G 0] and
 * b = -(grad_x L; c - a), where z = (dx; dlambda). The package assembles the system at a point, modifies the Hessian where
 * that makes the system solvable, stores A densely or sparsely, and factorises sparse KKT matrices.
 */
package dev.touchstone.family.nonlinear.kkt;
