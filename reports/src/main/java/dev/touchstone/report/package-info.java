/**
 * Leaderboards and the report of a run: rows as they lie in Parquet, the statistics behind them, and
 * their rendering as one HTML file. Reads Parquet without Spark.
 */
package dev.touchstone.report;
