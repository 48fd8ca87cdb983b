/**
 * Learning-rate schedules, swept over data sets, optimisers and rates.
 *
 * <p>Source: A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko, "When, why and how much? Adaptive
 * learning rate scheduling by refinement", arXiv 2310.07831.
 *
 * <table>
 * <caption>Notation</caption>
 * <tr><td>T</td><td>horizon: mini-batches in all</td></tr>
 * <tr><td>eta_t</td><td>learning rate of step t = 1..T: base rate times the schedule's multiplier</td></tr>
 * <tr><td>g_t</td><td>stochastic (sub)gradient at x_t</td></tr>
 * <tr><td>G</td><td>bound of ||g_t||</td></tr>
 * <tr><td>D</td><td>||x_1 - x*||</td></tr>
 * </table>
 */
package dev.touchstone.suite.lrschedules;
