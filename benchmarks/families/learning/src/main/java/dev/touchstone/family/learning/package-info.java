/**
 * The family of objectives that are means over rows. Package {@code objective} has its vocabulary and notation, {@code
 * problems} and {@code instances} its problems, {@code training}, {@code metrics} and {@code solvers} what a suite uses.
 */
package dev.touchstone.family.learning;
