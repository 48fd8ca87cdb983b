/**
 * The fan-out of a grid over Spark.
 *
 * <p>{@link dev.touchstone.spark.GridRun} cuts a grid into chunks and keeps a few Spark jobs in
 * flight, one a chunk; {@link dev.touchstone.spark.ChunkTask} is what runs in an executor; {@link
 * dev.touchstone.spark.Results} folds committed chunks into {@code trials/}, {@code trace/} and
 * {@code leaderboard/}. No suite is known here: names cross the wire and are looked up where a trial
 * runs.
 */
package dev.touchstone.spark;
