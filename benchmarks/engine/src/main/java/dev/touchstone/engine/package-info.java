/**
 * The runner of one trial.
 *
 * <p>A {@link dev.touchstone.engine.Trial} names a suite, an instance, a solver, settings, a budget and a replicate.
 * {@link dev.touchstone.engine.TrialRunner} finds them by name, takes the problem from a {@link
 * dev.touchstone.engine.ProblemCache}, runs the solver, measures its iterates off the solver's clock, and returns a {@link
 * dev.touchstone.engine.TrialResult}.
 *
 * <p>This package knows no Spark, no file format and no suite, and suites cannot reach it.
 */
package dev.touchstone.engine;
