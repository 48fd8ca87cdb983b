package dev.touchstone.grid;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Trials {@code from} (inclusive) to {@code to} (exclusive) of a grid. */
public record Range(long from, long to) implements Serializable {
    public Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a range is not empty, was [%d, %d)".formatted(from, to));
        }
    }

    public long size() {
        return to - from;
    }

    /** The same trials in ranges of at most {@code most} trials. */
    public Stream<Range> pieces(long most) {
        return LongStream.iterate(from, start -> start < to, start -> start + most)
                .mapToObj(start -> new Range(start, Math.min(to, start + most)));
    }

    /** What of {@code ranges} is not in {@code taken}; both ascending and disjoint, as is the result. */
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

    /** The same trials, ascending, with overlaps and neighbours joined. */
    public static List<Range> union(List<Range> ranges) {
        var sorted = new ArrayList<>(ranges);
        sorted.sort(java.util.Comparator.comparingLong(Range::from));
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

    /** How many trials these ranges hold. */
    public static long size(List<Range> ranges) {
        return ranges.stream().mapToLong(Range::size).sum();
    }

    private static void add(List<Range> to, long from, long end) {
        if (from < end) {
            to.add(new Range(from, end));
        }
    }
}
