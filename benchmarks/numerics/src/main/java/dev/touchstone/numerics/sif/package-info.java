/**
 * Values and derivatives of SIF problems: F_i(x) = g_i(sum_j w_ij f_j(W_j x_j) + a_i'x - b_i) / s_i, summed
 * into the objective or each a constraint. Derivatives of f_j and g_i are the file's own.
 *
 * <p>{@code CompiledProblem} generates a loop for each type of elements and of group functions, compiled by
 * Janino, and knows beforehand where its results go. {@code SifEvaluator} interprets the expressions; both
 * add in the same order and agree to the bit.
 *
 * <p>Source: N. I. M. Gould, D. Orban, Ph. L. Toint, "CUTEst: a constrained and unconstrained testing
 * environment with safe threads", Comput. Optim. Appl. 60, 2015.
 */
package dev.touchstone.numerics.sif;
