package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Outcome;
import dev.touchstone.api.Split;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ColumnsTest {
    private record Every(
            String text,
            int aNumber,
            long steps2Go,
            double elapsedSeconds,
            OptionalLong budgetSteps,
            Split split,
            List<Integer> replicate,
            SortedMap<String, Double> finalValues,
            List<Pair> pairs) {}

    private record Pair(String left, int right) {}

    private record Outer(int before, Pair pair, Deep deep, String after) {}

    private record Deep(Innermost innermost, double value) {}

    private record Innermost(long step) {}

    private record Twins(String left, Pair pair) {}

    private record WithDate(int number, Date started) {}

    private record WithMap(Map<String, Integer> counts) {}

    private record WithKeys(SortedMap<Integer, String> names) {}

    private record WithDates(List<Date> dates) {}

    private static List<String> names(Class<? extends Record> type) {
        return Columns.of(type).all().stream().map(Column::name).toList();
    }

    @Example
    void namesAreThoseOfTheComponentsInSnakeCase() {
        assertThat(names(Every.class))
                .containsExactly(
                        "text",
                        "a_number",
                        "steps2_go",
                        "elapsed_seconds",
                        "budget_steps",
                        "split",
                        "replicate",
                        "final_values",
                        "pairs");
    }

    @Example
    void typesAreThoseOfTheComponents() {
        assertThat(Columns.of(Every.class).all().stream().map(Column::type))
                .containsExactly(
                        ColumnType.Scalar.TEXT,
                        ColumnType.Scalar.INT,
                        ColumnType.Scalar.LONG,
                        ColumnType.Scalar.DOUBLE,
                        ColumnType.Scalar.OPTIONAL_LONG,
                        new ColumnType.Word(Split.class),
                        new ColumnType.ListOf(ColumnType.Scalar.INT),
                        new ColumnType.MapOf(ColumnType.Scalar.DOUBLE),
                        new ColumnType.ListOf(new ColumnType.Struct(Columns.of(Pair.class))));
    }

    @Example
    void aRecordAmongTheComponentsStandsForItsOwnColumns() {
        assertThat(names(Outer.class)).containsExactly("before", "left", "right", "step", "value", "after");
        var row = new Outer(1, new Pair("l", 2), new Deep(new Innermost(3), 4.5), "a");
        assertThat(Columns.of(Outer.class).values(row)).containsExactly(1, "l", 2, 3L, 4.5, "a");
        assertThat(Columns.of(Outer.class).row(new Object[] {1, "l", 2, 3L, 4.5, "a"}))
                .isEqualTo(row);
        assertThat(Columns.of(Outer.class).size()).isEqualTo(6);
    }

    @Example
    void twoColumnsOfOneNameAreRefused() {
        assertThatThrownBy(() -> Columns.of(Twins.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Twins has two columns called left; rename one");
    }

    @Example
    void aTypeThatNoColumnHasIsRefusedWithItsComponent() {
        assertThatThrownBy(() -> Columns.of(WithDate.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("component started of WithDate has the type class java.util.Date; no column can have it");
        assertThatThrownBy(() -> Columns.of(WithMap.class))
                .hasMessageContaining("component counts of WithMap")
                .hasMessageContaining("java.util.Map<java.lang.String, java.lang.Integer>");
        assertThatThrownBy(() -> Columns.of(WithKeys.class)).hasMessageContaining("component names of WithKeys");
        assertThatThrownBy(() -> Columns.of(WithDates.class)).hasMessageContaining("component dates of WithDates");
    }

    @Example
    void aRowThatTheRecordRefusesIsNamedWithItsReason() {
        Columns<ValuedRow> columns = Columns.of(ValuedRow.class);
        Object[] values = columns.values(LeaderboardBuilder.of("adam").values(0.5));
        values[values.length - 1] = List.of();
        assertThatThrownBy(() -> columns.row(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ValuedRow refuses the values [")
                .hasMessageEndingWith("]: 1 replicates but 0 values; give one value for each replicate");
    }

    @Example
    void columnsThatAreReadInPartAreEqualToThoseOfTheWholeTable() {
        record Part(String trial, Outcome.Kind outcome, SortedMap<String, String> settings) {}
        assertThat(Table.TRIALS.columns().all())
                .containsAll(Columns.of(Part.class).all());
    }

    @Provide
    Arbitrary<Record> rowOfATable() {
        return Arbitraries.oneOf(AnyRow.tables().stream()
                .map(table -> AnyRow.of(table.row()).map(Record.class::cast))
                .toList());
    }

    @Property(tries = 300)
    void aRowIsMadeAgainFromItsValues(@ForAll("rowOfATable") Record row) {
        Columns<?> columns = Columns.of(row.getClass());
        Object[] values = columns.values(row);
        assertThat(values).hasSize(columns.size());
        assertThat(columns.row(values)).isEqualTo(row);
    }

    @Property(tries = 100)
    void everyTypeOfColumnGoesThereAndBack(@ForAll("every") Every row) {
        Columns<Every> columns = Columns.of(Every.class);
        assertThat(columns.row(columns.values(row))).isEqualTo(row);
        assertThat(columns.values(row))
                .containsExactly(
                        row.text,
                        row.aNumber,
                        row.steps2Go,
                        row.elapsedSeconds,
                        row.budgetSteps,
                        row.split,
                        row.replicate,
                        row.finalValues,
                        row.pairs);
    }

    @Provide
    Arbitrary<Every> every() {
        return AnyRow.of(Every.class);
    }
}
