/**
 * The parts of a suite, as its author sees them.
 *
 * <p>A {@link dev.touchstone.api.Suite} lists {@link dev.touchstone.api.Instance}s, {@link dev.touchstone.api.Solver}s,
 * {@link dev.touchstone.api.Metric}s and {@link dev.touchstone.api.Claim}s by name. Its {@link
 * dev.touchstone.api.Family} answers all that the harness asks of a problem. A solver reads its hyperparameters from a
 * record, which {@link dev.touchstone.api.Settings} convert from and to text, and sees the harness as a {@link
 * dev.touchstone.api.Run}.
 *
 * <p>This package uses the JDK alone and knows no suite, no file format and no Spark.
 */
package dev.touchstone.api;
