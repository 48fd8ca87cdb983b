/**
 * The tables of a run, each described once by a record: names and types of columns come from the record's components.
 *
 * <p>{@link dev.touchstone.tables.Columns} derives the columns of a record; adapters write and read them: {@link
 * dev.touchstone.tables.ParquetRows} from Parquet, {@link dev.touchstone.tables.RecordBytes} through a pipe, {@link
 * dev.touchstone.tables.JsonRows} for people and scripts, and the runner's adapter to Spark's rows. A new column is a
 * new component and a line in the README.
 */
package dev.touchstone.tables;
