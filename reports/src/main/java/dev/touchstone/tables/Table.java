package dev.touchstone.tables;

/**
 * A table of a run: a folder of Parquet files, described by the record of a row.
 *
 * @param name of the folder
 * @param row the record; of a table that is read in part, one that has some of its columns
 */
public record Table<T extends Record>(String name, Class<T> row) {
    /** Version of all tables; {@code run.json} says it. Columns are only ever added within a version. */
    public static final int VERSION = 2;

    /** A row a trial. */
    public static final Table<TrialRow> TRIALS = new Table<>("trials", TrialRow.class);

    /** A row a measurement. */
    public static final Table<TraceRow> TRACE = new Table<>("trace", TraceRow.class);

    /** A row for each instance, competitor, kind of settings, and metric. */
    public static final Table<ValuedRow> LEADERBOARD = new Table<>("leaderboard", ValuedRow.class);

    /** Traces folded over replicates. */
    public static final Table<CurveRow> CURVES = new Table<>("curves", CurveRow.class);

    /** A row for each point of each search. */
    public static final Table<SearchRow> SEARCH = new Table<>("search", SearchRow.class);

    /** The cost of coming within tolerances. */
    public static final Table<EffortRow> EFFORT = new Table<>("effort", EffortRow.class);

    /** The columns of a row. */
    public Columns<T> columns() {
        return Columns.of(row);
    }

    /**
     * The same table, read in part.
     *
     * @throws IllegalArgumentException if the table lacks a column of the part, or has it with another type
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
