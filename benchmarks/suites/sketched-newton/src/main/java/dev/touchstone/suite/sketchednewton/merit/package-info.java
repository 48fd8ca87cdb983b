/**
 * Merit functions that line searches decrease, and the rules that go with them: the exact augmented Lagrangian with its penalties
 * and accuracy, the l1 penalty function with its model, the augmented Lagrangian in x with its system.
 *
 * <table>
 * <caption>The paper's letters and the names here</caption>
 * <tr><th>letter</th><th>name</th></tr>
 * <tr><td>L_eta; eta1, eta2, delta</td><td>{@code ExactAugmentedLagrangian}; {@code AdaptivePenalties}</td></tr>
 * <tr><td>psi, Upsilon</td><td>bounds in {@code AdaptivePenalties}</td></tr>
 * <tr><td>f + mu ||c||_1; L_mu</td><td>{@code L1Penalty}, {@code L1Model}; {@code QuadraticPenalty}</td></tr>
 * </table>
 */
package dev.touchstone.suite.sketchednewton.merit;
