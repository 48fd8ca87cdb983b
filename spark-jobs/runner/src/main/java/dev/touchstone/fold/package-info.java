/**
 * The fold of a run's trials into the tables that people read.
 *
 * <p>Leaderboards, ranks and searches come from {@code trials} alone, by the rules in {@code dev.touchstone.leaderboard};
 * curves and effort come from traces, as plans of Spark SQL without functions in Java.
 */
package dev.touchstone.fold;
