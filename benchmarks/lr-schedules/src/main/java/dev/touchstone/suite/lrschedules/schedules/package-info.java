/**
 * Learning-rate schedules: the number that multiplies the base learning rate at step t.
 *
 * <p>Notation: T steps in all, t = 1..T, u = t/T; p is the fraction of warm-up, c of cool-down, W a
 * number of warm-up steps.
 */
package dev.touchstone.suite.lrschedules.schedules;
