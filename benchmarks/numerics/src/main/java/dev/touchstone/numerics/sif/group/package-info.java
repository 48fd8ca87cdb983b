/**
 * Groups F_i = g_i(t_i) / s_i with t_i = sum_j w_ij f_j + a_i'x - b_i: their layout in arrays, their values at a point, and
 * the places to which their derivatives are added. Sums are in the order of the file, so that results do not depend on
 * the machine.
 */
package dev.touchstone.numerics.sif.group;
