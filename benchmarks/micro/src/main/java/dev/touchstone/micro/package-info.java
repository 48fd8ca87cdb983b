/**
 * How fast the hot loops are. {@code SpeedTable} prints a table in processor time; the classes called
 * {@code ...Benchmark} are for JMH. Not part of the product: this is the one place below Spark's jobs
 * that reads clocks, and nothing depends on it.
 */
package dev.touchstone.micro;
