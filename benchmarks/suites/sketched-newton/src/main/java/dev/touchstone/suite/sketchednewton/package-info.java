/**
 * Constrained optimisation by randomised sketching, and what it is compared with.
 *
 * <p>Source: I. Hong, S. Na, M. W. Mahoney, M. Kolar, "Constrained optimization via exact augmented
 * Lagrangian and randomized iterative sketching", ICML 2023, arXiv 2305.18379.
 *
 * <table>
 * <caption>The paper's letters and the code's names</caption>
 * <tr><th>paper</th><th>code</th></tr>
 * <tr><td>f, c, G, H</td><td>{@code objective}, {@code constraints}, {@code jacobian}, {@code hessian} of {@code Evaluation}</td></tr>
 * <tr><td>x, lambda</td><td>{@code x}, {@code lambda} of {@code PrimalDualPoint}</td></tr>
 * </table>
 */
package dev.touchstone.suite.sketchednewton;
