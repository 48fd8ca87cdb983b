package dev.touchstone.tables;

import java.util.List;

/**
 * A table of a run: a folder of Parquet files, described by the record of a row.
 *
 * @param name name of the folder
 * @param row the record of a row; a record with some of the columns for a table that is read in part
 */
public record Table<T extends Record>(String name, Class<T> row) {
    /** Version of all tables, {@code schema} in {@code run.json}. Within a version, columns are only added. */
    public static final int VERSION = 2;

    /** A row for each trial. */
    public static final Table<TrialRow> TRIALS = new Table<>("trials", TrialRow.class);

    /** A row for each measurement. */
    public static final Table<TraceRow> TRACE = new Table<>("trace", TraceRow.class);

    /** A row for each instance, competitor, kind of settings, and metric. */
    public static final Table<ValuedRow> LEADERBOARD = new Table<>("leaderboard", ValuedRow.class);

    /** A row for each point of each curve. */
    public static final Table<CurveRow> CURVES = new Table<>("curves", CurveRow.class);

    /** A row for each point of each search. */
    public static final Table<SearchRow> SEARCH = new Table<>("search", SearchRow.class);

    /** A row for each cost of reaching each tolerance. */
    public static final Table<EffortRow> EFFORT = new Table<>("effort", EffortRow.class);

    /** The tables of every run. */
    public static final List<Table<?>> ALL = List.of(TRIALS, TRACE, LEADERBOARD, CURVES, SEARCH, EFFORT);

    /** The columns of a row. */
    public Columns<T> columns() {
        return Columns.of(row);
    }

    /**
     * The same table with some of its columns.
     *
     * @throws IllegalArgumentException if the table lacks a column of the part, or the column has another type
     */
    public <S extends Record> Table<S> part(Class<S> part) {
        var known = columns().all();
        for (Column column : Columns.of(part).all()) {
            if (!known.contains(column)) {
                throw new IllegalArgumentException(
                        "table %s has no column %s of type %s".formatted(name, column.name(), column.type()));
            }
        }
        return new Table<>(name, part);
    }
}
