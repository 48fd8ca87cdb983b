/**
 * What a suite is made of, and the runner of one trial.
 *
 * <p>A {@link dev.touchstone.api.Suite} lists problems, solvers and metrics by name. A {@link
 * dev.touchstone.engine.Trial} is one cell of a grid, names and numbers only; {@link
 * dev.touchstone.engine.TrialRunner} looks the names up, runs the solver, grades it off its clock and
 * hands back a {@link dev.touchstone.engine.TrialResult}. A {@link dev.touchstone.api.Claim} is what a
 * paper says, as a number that can be read off such results. Nothing here knows of Spark, of a file
 * format or of any one suite.
 */
package dev.touchstone.api;
