/**
 * Trials under a hard limit: in a thread of this process, or in a child process for what a thread
 * does not survive. Knows nothing of Spark.
 */
package dev.touchstone.isolation;
