/**
 * Nonlinear programs, min f(x) subject to l &lt;= x &lt;= u and a &lt;= c(x) &lt;= b: the interface that every problem
 * implements, its evaluation, the counting of evaluations, and points (x, lambda) with first-order values.
 *
 * <table>
 * <caption>Letters and names</caption>
 * <tr><th>letter</th><th>name</th></tr>
 * <tr><td>n, m</td><td>{@code variables}, {@code constraints} of {@code NonlinearProgram}</td></tr>
 * <tr><td>l, u; a, b</td><td>{@code variableBounds}, {@code constraintBounds}</td></tr>
 * <tr><td>f, c</td><td>{@code objective}, {@code constraints} of {@code Evaluation}</td></tr>
 * <tr><td>grad f, G</td><td>{@code gradient}, {@code jacobian}</td></tr>
 * <tr><td>L = f + lambda'c, grad_x L, H</td><td>the Lagrangian, {@code lagrangianGradient}, {@code hessian}</td></tr>
 * <tr><td>P</td><td>the projection on bounds, {@code Bounds.project}</td></tr>
 * </table>
 */
package dev.touchstone.family.nonlinear.program;
