/** Reference solvers: L-BFGS on all rows, which finds f*. */
package dev.touchstone.family.learning.solvers;
