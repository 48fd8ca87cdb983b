package dev.touchstone.tables;

/** The type of a column. */
public sealed interface ColumnType {
    /** Types of a single value. */
    enum Scalar implements ColumnType {
        /** {@link String}. */
        TEXT,
        /** {@code int}. */
        INT,
        /** {@code long}. */
        LONG,
        /** {@code double}; NaN where there is no value. */
        DOUBLE,
        /** {@link java.util.OptionalLong}: null in files where it is empty. */
        OPTIONAL_LONG
    }

    /** A constant of an enum, stored as its {@link dev.touchstone.api.Words word}. */
    record Word(Class<?> constants) implements ColumnType {}

    /** A {@link java.util.List}. */
    record ListOf(ColumnType element) implements ColumnType {}

    /** A {@link java.util.SortedMap} from text. */
    record MapOf(ColumnType value) implements ColumnType {}

    /** A record, as an element of a list. */
    record Struct(Columns<?> columns) implements ColumnType {}
}
