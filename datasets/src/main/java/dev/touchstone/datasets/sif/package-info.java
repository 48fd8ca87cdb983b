/**
 * Problems in Standard Input Format (SIF), the format of the CUTEst collection, as records; {@link
 * dev.touchstone.datasets.SifReader} makes them. The other packages below this one are the reader's own.
 *
 * <p>A problem is a sum of groups, F_i(x) = g_i(sum_j w_ij f_j(W_j x_j) + a_i'x - b_i) / s_i.
 *
 * <table>
 * <caption>Terms of the format</caption>
 * <tr><th>format</th><th>here</th></tr>
 * <tr><td>card, field 1 .. 7</td><td>{@link dev.touchstone.datasets.sif.text.Card}</td></tr>
 * <tr><td>group F_i; N, E, G, L</td><td>{@link dev.touchstone.datasets.sif.Group}, {@link dev.touchstone.datasets.sif.GroupSense}</td></tr>
 * <tr><td>group function g_i, its variable (GV) and parameters (GP)</td><td>{@link dev.touchstone.datasets.sif.FunctionType}</td></tr>
 * <tr><td>element f_j and its weight w_ij</td><td>{@link dev.touchstone.datasets.sif.Element}, {@link dev.touchstone.datasets.sif.ElementUse}</td></tr>
 * <tr><td>element function f, elemental (EV) and internal variables (IV), parameters (EP)</td><td>{@link dev.touchstone.datasets.sif.FunctionType}</td></tr>
 * <tr><td>range transformation W (R cards)</td><td>{@link dev.touchstone.datasets.sif.FunctionType#transformation}</td></tr>
 * <tr><td>linear element a_i</td><td>{@link dev.touchstone.datasets.sif.LinearTerm}</td></tr>
 * <tr><td>constant b_i, scale s_i, range, multiplier</td><td>{@link dev.touchstone.datasets.sif.Group}</td></tr>
 * <tr><td>F, G and H cards</td><td>value, gradient and hessian of {@link dev.touchstone.datasets.sif.FunctionType}</td></tr>
 * <tr><td>A, I and E cards</td><td>{@link dev.touchstone.datasets.sif.expression.Assignment}</td></tr>
 * <tr><td>expression of field 7</td><td>{@link dev.touchstone.datasets.sif.expression.Expression}</td></tr>
 * <tr><td>{@code $-PARAMETER}</td><td>{@link dev.touchstone.datasets.sif.SifProblem#parameters}</td></tr>
 * </table>
 *
 * <p>Source: A. R. Conn, N. I. M. Gould, D. Orban and Ph. L. Toint, "The SIF Reference Report".
 */
package dev.touchstone.datasets.sif;
