package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

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
