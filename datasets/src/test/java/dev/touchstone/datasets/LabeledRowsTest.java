package dev.touchstone.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LabeledRowsTest {
    /** Rows of a label and values, of which zeros are not stored. */
    private static LabeledRows of(double[]... rows) {
        var builder = new RowsBuilder();
        for (double[] row : rows) {
            builder.label(row[0]);
            for (int j = 1; j < row.length; j++) {
                if (row[j] != 0) {
                    builder.entry(j - 1, row[j]);
                }
            }
        }
        return builder.build();
    }

    private final LabeledRows rows = of(new double[] {7, 0, 2}, new double[] {-1}, new double[] {7, 4, 0, 5});

    @Test
    void sizesAreCounted() {
        assertThat(rows).hasToString("3 rows, 3 features, 2 classes");
        assertThat(rows.density()).isEqualTo(3 / 9.0);
        assertThat(of(new double[] {1}, new double[] {2}).density())
                .as("no features")
                .isZero();
    }

    @Test
    void classesAreNumberedByAscendingLabel() {
        assertThat(rows.classes()).containsExactly(-1, 7);
        assertThat(rows.labels()).containsExactly(1, 0, 1);
    }

    @Test
    void minusZeroAndZeroAreOneClass() {
        LabeledRows signs = of(new double[] {-0.0, 1}, new double[] {0.0, 1});
        assertThat(signs.k()).isEqualTo(1);
        assertThat(signs.labels()).containsExactly(0, 0);
    }

    @Test
    void aRowWithoutEntriesIsARow() {
        assertThat(rows.starts()).containsExactly(0, 1, 1, 3);
        assertThat(rows.dense()).containsExactly(0, 2, 0, 0, 0, 0, 4, 0, 5);
    }

    @Test
    void noArrayIsHandedOutItself() {
        List<Function<LabeledRows, Object>> arrays = List.of(
                LabeledRows::classes,
                LabeledRows::labels,
                LabeledRows::starts,
                LabeledRows::columns,
                LabeledRows::values,
                LabeledRows::dense);
        for (Function<LabeledRows, Object> array : arrays) {
            assertThat(array.apply(rows)).isNotSameAs(array.apply(rows)).isEqualTo(array.apply(rows));
        }
    }

    @Test
    void equalSetsAreEqualAndOthersAreNot() {
        LabeledRows same = of(new double[] {7, 0, 2}, new double[] {-1}, new double[] {7, 4, 0, 5});
        assertThat(rows).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(rows)
                .isNotEqualTo(of(new double[] {7, 0, 2}, new double[] {-1}, new double[] {7, 4, 0, 6}))
                .isNotEqualTo(of(new double[] {7, 2, 0}, new double[] {-1}, new double[] {7, 4, 0, 5}))
                .isNotEqualTo(of(new double[] {7, 0, 2}, new double[] {-2}, new double[] {7, 4, 0, 5}))
                .isNotEqualTo(of(new double[] {7, 0, 2}, new double[] {7}, new double[] {-1, 4, 0, 5}))
                .isNotEqualTo("3 rows, 3 features, 2 classes");
    }

    /** The builder's arrays start at 64 rows and 256 entries and grow. */
    @Property(tries = 50)
    void setsOfAnySizeAreBuilt(@ForAll("tables") List<List<Integer>> table) {
        LabeledRows built = of(table.stream()
                .map(row -> row.stream().mapToDouble(value -> value).toArray())
                .toArray(double[][]::new));
        assertThat(built.n()).isEqualTo(table.size());
        double[] dense = built.dense();
        for (int i = 0; i < built.n(); i++) {
            assertThat(built.classes()[built.labels()[i]])
                    .isEqualTo((double) table.get(i).get(0));
            for (int j = 1; j < table.get(i).size(); j++) {
                double value = table.get(i).get(j);
                assertThat(j <= built.d() ? dense[i * built.d() + j - 1] : 0).isEqualTo(value);
            }
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        Arbitrary<List<Integer>> row =
                Arbitraries.integers().between(-2, 2).list().ofMinSize(1).ofMaxSize(12);
        return row.list().ofMinSize(1).ofMaxSize(200);
    }
}
