/**
 * Learning-rate schedules: the number that multiplies the base learning rate at step t.
 *
 * <p>Notation: T steps in all, t = 1..T, u = t/T; p is the fraction of warm-up, c of cool-down, W a
 * number of warm-up steps. Of an earlier run: G_t the gradient norms, Ghat_t smoothed, w_t the weights
 * of steps, tau the share of the run that the median filter sees; D the distance from start to solution.
 */
package dev.touchstone.suite.lrschedules.schedules;
