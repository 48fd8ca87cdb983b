package dev.touchstone.grid;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Consecutive trials of a grid.
 *
 * @param from number of the first trial, at least 0
 * @param to number after that of the last trial
 */
public record Range(long from, long to) implements Serializable {
    public Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "a range has at least one trial from 0 on, was [%d, %d)".formatted(from, to));
        }
    }

    /** Number of trials. */
    public long size() {
        return to - from;
    }

    /** The same trials, cut into ranges of at most {@code most} trials. */
    public Stream<Range> pieces(long most) {
        return LongStream.iterate(from, start -> start < to, start -> start + most)
                .mapToObj(start -> new Range(start, Math.min(to, start + most)));
    }

    /**
     * The trials of some ranges without those of others, ascending and disjoint.
     *
     * @param ranges ascending and disjoint
     * @param taken ascending and disjoint
     */
    public static List<Range> without(List<Range> ranges, List<Range> taken) {
        var left = new ArrayList<Range>();
        int t = 0;
        for (Range range : ranges) {
            long from = range.from();
            while (t < taken.size() && taken.get(t).to() <= from) {
                t++;
            }
            for (int i = t; i < taken.size() && taken.get(i).from() < range.to(); i++) {
                add(left, from, Math.min(taken.get(i).from(), range.to()));
                from = Math.max(from, taken.get(i).to());
            }
            add(left, from, range.to());
        }
        return left;
    }

    /** The trials of some ranges, ascending and disjoint. Overlapping and neighbouring ranges are joined. */
    public static List<Range> union(List<Range> ranges) {
        var sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingLong(Range::from));
        var union = new ArrayList<Range>();
        for (Range range : sorted) {
            Range last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last != null && range.from() <= last.to()) {
                union.set(union.size() - 1, new Range(last.from(), Math.max(last.to(), range.to())));
            } else {
                union.add(range);
            }
        }
        return union;
    }

    /** Number of trials in some disjoint ranges. */
    public static long size(List<Range> ranges) {
        return ranges.stream().mapToLong(Range::size).sum();
    }

    private static void add(List<Range> to, long from, long end) {
        if (from < end) {
            to.add(new Range(from, end));
        }
    }
}
