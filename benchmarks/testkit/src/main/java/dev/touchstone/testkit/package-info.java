/**
 * The contract that every suite passes, as tests.
 *
 * <p>A suite's test extends {@link dev.touchstone.testkit.SuiteContract}. {@link dev.touchstone.testkit.Trials} run a
 * suite's solvers under a clock that stands still.
 */
package dev.touchstone.testkit;
