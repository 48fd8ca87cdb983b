package dev.touchstone.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SparsePatternTest {
    private static List<Integer> row(SparsePattern pattern, int row) {
        return IntStream.range(pattern.start(row), pattern.start(row + 1))
                .mapToObj(pattern::column)
                .toList();
    }

    @Example
    void entriesAreSortedAndEachIsThereOnce() {
        var builder = new PatternBuilder(3);
        builder.add(2, 1);
        builder.add(0, 5);
        builder.add(2, 0);
        builder.add(2, 1);
        SparsePattern pattern = builder.build();
        assertThat(pattern.rows()).isEqualTo(3);
        assertThat(pattern.size()).isEqualTo(3);
        assertThat(row(pattern, 0)).containsExactly(5);
        assertThat(row(pattern, 1)).isEmpty();
        assertThat(row(pattern, 2)).containsExactly(0, 1);
        assertThat(pattern.entry(2, 1)).isEqualTo(2);
        assertThat(pattern.entry(2, 2)).isNegative();
        assertThat(pattern.entry(1, 0)).isNegative();
    }

    @Example
    void denseAndLowerPatternsHaveTheirEntries() {
        SparsePattern dense = SparsePattern.dense(2, 3);
        assertThat(row(dense, 0)).containsExactly(0, 1, 2);
        assertThat(row(dense, 1)).containsExactly(0, 1, 2);
        SparsePattern lower = SparsePattern.lower(4, 3);
        assertThat(IntStream.range(0, 4).mapToObj(i -> row(lower, i)))
                .containsExactly(List.of(0), List.of(0, 1), List.of(0, 1, 2), List.of());
        assertThat(SparsePattern.dense(0, 3).size()).isZero();
    }

    /** The builder packs its 64 places when they are full and doubles them when that frees less than half. */
    @Property(tries = 100)
    void anyNumberOfEntriesIsCollected(@ForAll("keys") List<Integer> keys) {
        var builder = new PatternBuilder(30);
        keys.forEach(key -> builder.add(key / 30, key % 30));
        SparsePattern pattern = builder.build();
        var expected = new TreeSet<Integer>(keys);
        assertThat(pattern.size()).isEqualTo(expected.size());
        for (int row = 0; row < 30; row++) {
            assertThat(row(pattern, row))
                    .containsExactlyElementsOf(expected.subSet(30 * row, 30 * row + 30).stream()
                            .map(key -> key % 30)
                            .toList());
        }
    }

    @Provide
    Arbitrary<List<Integer>> keys() {
        return Arbitraries.integers().between(0, 899).list().ofMaxSize(700);
    }

    @Example
    void theNextOfLeastDegreeIsFoundAlsoAfterNodesMoved() {
        var degrees = new DegreeLists(5);
        degrees.file(0, 3);
        degrees.file(1, 2);
        degrees.file(2, 2);
        degrees.file(3, 4);
        degrees.remove(1);
        degrees.file(1, 0);
        assertThat(degrees.degree(1)).isZero();
        assertThat(degrees.takeLeast()).isEqualTo(1);
        assertThat(degrees.takeLeast()).isEqualTo(2);
        degrees.remove(3);
        degrees.file(3, 1);
        assertThat(degrees.takeLeast()).as("less than the least before").isEqualTo(3);
        assertThat(degrees.takeLeast()).isZero();
    }

    @Example
    void aListKeepsWhatIsWantedInItsOrder() {
        var list = new IntList();
        IntStream.range(0, 20).forEach(list::add);
        list.keep(value -> value % 7 == 3);
        assertThat(IntStream.range(0, list.size()).map(list::at)).containsExactly(3, 10, 17);
        list.add(5);
        assertThat(list.at(3)).isEqualTo(5);
        list.clear();
        list.add(6);
        assertThat(list.size()).isEqualTo(1);
        assertThat(list.at(0)).isEqualTo(6);
    }
}
