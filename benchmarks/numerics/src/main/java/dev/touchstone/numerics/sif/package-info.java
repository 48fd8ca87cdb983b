/**
 * Values and derivatives of SIF problems: F_i(x) = g_i(sum_j w_ij f_j(W_j x_j) + a_i'x - b_i) / s_i. Objective groups are
 * summed, each other group is a constraint. The derivatives of f_j and g_i are those that the file gives.
 *
 * <p>{@code CompiledProblem} generates a loop for each type of elements and of group functions ({@code source}), compiles
 * it with Janino ({@code element}) and knows in advance where each result goes ({@code group}).
 *
 * <p>Source: N. I. M. Gould, D. Orban, Ph. L. Toint, "CUTEst: a constrained and unconstrained testing environment with safe
 * threads", Comput. Optim. Appl. 60, 2015.
 */
package dev.touchstone.numerics.sif;
