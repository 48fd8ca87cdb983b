package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RangeTest {
    @Property
    void rangesAreSetsOfNumbers(
            @ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> from,
            @ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> taken) {
        List<Range> a = Range.union(ranges(from));
        List<Range> b = Range.union(ranges(taken));
        Set<Long> expected = numbers(a);
        expected.removeAll(numbers(b));
        assertThat(numbers(Range.without(a, b))).isEqualTo(expected);
        assertThat(Range.size(Range.without(a, b))).isEqualTo(expected.size());
        assertThat(numbers(a)).isEqualTo(numbers(ranges(from)));
    }

    @Property
    void piecesAreTheRangeAgain(@ForAll @IntRange(max = 50) int from, @ForAll @IntRange(min = 1, max = 9) int most) {
        var range = new Range(from, from + 23L);
        List<Range> pieces = range.pieces(most).toList();
        assertThat(Range.union(pieces)).containsExactly(range);
        assertThat(pieces).allMatch(piece -> piece.size() <= most);
    }

    @Property
    void neighboursAreJoinedAndGapsAreKept(@ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> starts) {
        List<Range> union = Range.union(ranges(starts));
        for (int i = 1; i < union.size(); i++) {
            assertThat(union.get(i).from()).isGreaterThan(union.get(i - 1).to());
        }
        assertThat(Range.union(union)).isEqualTo(union);
        assertThat(Range.size(union)).isEqualTo(numbers(union).size());
    }

    @Property
    void whatIsTakenAndWhatIsLeftAreTheWholeAgain(
            @ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> all,
            @ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> taken) {
        List<Range> a = Range.union(ranges(all));
        List<Range> left = Range.without(a, Range.union(ranges(taken)));
        List<Range> inBoth = Range.without(a, left);
        assertThat(Range.union(Stream.concat(left.stream(), inBoth.stream()).toList()))
                .isEqualTo(a);
        assertThat(Range.without(left, Range.union(ranges(taken)))).isEqualTo(left);
        assertThat(Range.without(a, List.of())).isEqualTo(a);
        assertThat(Range.without(a, a)).isEmpty();
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatThrownBy(() -> new Range(3, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range has at least one trial from 0 on, was [3, 3)");
        assertThatThrownBy(() -> new Range(-1, 3)).hasMessageContaining("[-1, 3)");
    }

    private static List<Range> ranges(List<Integer> starts) {
        var ranges = new ArrayList<Range>();
        for (int i = 0; i < starts.size(); i++) {
            ranges.add(new Range(starts.get(i), starts.get(i) + 1L + i));
        }
        return ranges;
    }

    private static Set<Long> numbers(List<Range> ranges) {
        var numbers = new TreeSet<Long>();
        ranges.forEach(range -> LongStream.range(range.from(), range.to()).forEach(numbers::add));
        return numbers;
    }
}
