/** Quantiles of samples, and confidence intervals of medians and means. */
package dev.touchstone.statistics;
