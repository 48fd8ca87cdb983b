/**
 * The parts of a primal-dual interior point method: the barrier problem over z = (x; s) with s = c(x) for the inequalities, its
 * sparse KKT system, Newton steps, the filter that steps must pass, and the restoration of feasibility.
 *
 * <table>
 * <caption>Letters of the source and of this package</caption>
 * <tr><th>letter</th><th>meaning</th></tr>
 * <tr><td>z, e(z)</td><td>variables and slacks; the scaled equations, {@code SlackForm}</td></tr>
 * <tr><td>y; v, w</td><td>multipliers of e = 0; of z &gt;= l and of z &lt;= u, {@code BarrierPoint}</td></tr>
 * <tr><td>mu, phi_mu</td><td>the barrier parameter and the barrier function, {@code BarrierProblem}</td></tr>
 * <tr><td>theta</td><td>||e||_1, {@code BarrierPoint.infeasibility}</td></tr>
 * <tr><td>E, W, S</td><td>the Jacobian of e; the Hessian of the Lagrangian; the diagonal of the bounds, {@code BarrierSystem}</td></tr>
 * </table>
 *
 * <p>Source: A. Waechter, L. T. Biegler, "On the implementation of an interior-point filter line-search algorithm for
 * large-scale nonlinear programming", Math. Program. 106, 2006.
 */
package dev.touchstone.family.nonlinear.interior;
