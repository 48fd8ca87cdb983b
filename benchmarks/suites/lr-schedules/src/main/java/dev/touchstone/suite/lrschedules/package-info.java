/**
 * Learning-rate schedules: linear decay and its rivals, on convex problems and small networks; and methods that need
 * fewer gradients instead.
 *
 * <p>Source: A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko, "When, why and how much? Adaptive learning rate
 * scheduling by refinement", arXiv 2310.07831, 2023; J. W. Lavington et al., "Target-based surrogates for stochastic
 * optimization", arXiv 2302.02607, 2023. Packages {@code fisher} and {@code solvers} name further papers.
 *
 * <table>
 * <caption>The papers' letters and the code's names</caption>
 * <tr><th>paper</th><th>code</th></tr>
 * <tr><td>T, t</td><td>number of steps, and the step, from 1</td></tr>
 * <tr><td>x_t</td><td>{@code x} of an {@code Iterate}</td></tr>
 * <tr><td>g_t</td><td>{@code g}, written by a {@code BatchGradient}</td></tr>
 * <tr><td>eta_t</td><td>{@code eta} = {@code learningRate} times {@code schedule.at(t, T)}</td></tr>
 * <tr><td>D, G</td><td>{@code distance()}, {@code lipschitz()} of {@code MaxAffine}</td></tr>
 * <tr><td>f_i, z_i, l_i</td><td>predictions of a row and their loss: {@code PredictionSpace} of a {@code
 * PredictionObjective}; "targets" in package {@code surrogates}</td></tr>
 * <tr><td>L_z</td><td>{@code lossKind().smoothness()}</td></tr>
 * <tr><td>f, f*</td><td>{@code value(x)}, {@code optimum()} of an {@code Objective}</td></tr>
 * </table>
 */
package dev.touchstone.suite.lrschedules;
