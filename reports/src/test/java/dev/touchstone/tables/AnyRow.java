package dev.touchstone.tables;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary rows of any record, with the special values of each type; all lists of a row have the same length. */
final class AnyRow {
    private static final int MOST_ITEMS = 3;

    private AnyRow() {}

    /** Some rows of a table. */
    record Rows<T extends Record>(Table<T> table, List<T> rows) {
        static <T extends Record> Arbitrary<Rows<T>> of(Table<T> table) {
            return AnyRow.of(table.row()).list().ofMaxSize(20).map(rows -> new Rows<>(table, rows));
        }
    }

    /** All tables that {@link Table} declares. */
    static List<Table<?>> tables() {
        return Arrays.stream(Table.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Table.class)
                .<Table<?>>map(AnyRow::table)
                .toList();
    }

    private static Table<?> table(Field field) {
        try {
            return (Table<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of a record. */
    static <T extends Record> Arbitrary<T> of(Class<T> type) {
        return of(Columns.of(type));
    }

    private static <T extends Record> Arbitrary<T> of(Columns<T> columns) {
        return Arbitraries.integers()
                .between(0, MOST_ITEMS)
                .flatMap(items -> values(columns, items))
                .map(columns::row);
    }

    private static Arbitrary<Object[]> values(Columns<?> columns, int items) {
        List<Arbitrary<Object>> values = columns.all().stream()
                .map(column -> value(column.type(), items))
                .toList();
        return Combinators.combine(values).as(List::toArray);
    }

    private static Arbitrary<Object> value(ColumnType type, int items) {
        if (type instanceof ColumnType.Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof ColumnType.Word word) {
            return Arbitraries.of(word.constants().getEnumConstants()).asGeneric();
        }
        if (type instanceof ColumnType.ListOf list) {
            return value(list.element(), items).list().ofSize(items).asGeneric();
        }
        if (type instanceof ColumnType.MapOf map) {
            return Arbitraries.maps(text(), value(map.value(), items))
                    .ofMaxSize(MOST_ITEMS)
                    .map(TreeMap::new);
        }
        return of(((ColumnType.Struct) type).columns()).asGeneric();
    }

    private static Arbitrary<Object> scalar(ColumnType.Scalar type) {
        return switch (type) {
            case TEXT -> text().asGeneric();
            case INT -> Arbitraries.integers().asGeneric();
            case LONG -> Arbitraries.longs().asGeneric();
            case DOUBLE -> Arbitraries.oneOf(
                            Arbitraries.doubles(),
                            Arbitraries.of(
                                    Double.NaN,
                                    Double.POSITIVE_INFINITY,
                                    Double.NEGATIVE_INFINITY,
                                    -0.0,
                                    Double.MIN_VALUE))
                    .asGeneric();
            case OPTIONAL_LONG -> Arbitraries.longs()
                    .map(OptionalLong::of)
                    .injectNull(0.3)
                    .map(number -> number == null ? OptionalLong.empty() : number)
                    .asGeneric();
        };
    }

    /** Text without lone surrogates, which UTF-8 cannot hold. */
    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('\u0000', '\ud7ff').ofMaxLength(8),
                Arbitraries.of("", "adam schedule=linear", "∇f(x) ≤ 𝜀 🪨", "\"<\n\t,;"));
    }
}
