/**
 * Learning-rate schedules: numbers that multiply the base learning rate step by step.
 *
 * <p>Notation: t the step, 1..T; u = t/T; p the fraction of warm-up, c the fraction of cool-down, W a number of warm-up
 * steps. Of an earlier run: G_t the gradient norms, Ghat_t the smoothed ones, w_t the weights of steps, tau the share
 * of the run in the window of the median filter; D the distance from the start to a solution.
 */
package dev.touchstone.suite.lrschedules.schedules;
