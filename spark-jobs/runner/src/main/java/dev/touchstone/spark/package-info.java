/** Spark sessions, and the adapter between records of tables and Spark's rows. */
package dev.touchstone.spark;
