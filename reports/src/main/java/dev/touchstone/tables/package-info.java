/**
 * The tables of a run. A record describes each of them: its components give the names and types of the columns.
 *
 * <p>{@link dev.touchstone.tables.Columns} derives the columns of a record. Adapters write and read them: {@link
 * dev.touchstone.tables.SmallTables} and {@link dev.touchstone.tables.ParquetRows} as Parquet, {@link
 * dev.touchstone.tables.RecordBytes} through a pipe, {@link dev.touchstone.tables.JsonRows} as JSON, and the runner's
 * adapter as Spark's rows. A new column is a new component and a line in the README.
 */
package dev.touchstone.tables;
