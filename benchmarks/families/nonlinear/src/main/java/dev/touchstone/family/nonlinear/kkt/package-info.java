/**
 * The system of Newton and Lagrange, A z = b with A = [B G'; G 0] and b = -(grad_x L; c), where z = (dx; dlambda): its
 * assembly from a point, and the modification of the Hessian that makes it solvable.
 */
package dev.touchstone.family.nonlinear.kkt;
