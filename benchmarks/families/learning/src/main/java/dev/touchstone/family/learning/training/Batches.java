package dev.touchstone.family.learning.training;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Mini-batches without replacement: every epoch shuffles the rows and cuts them into batches, of which the last may be
 * smaller. Not thread-safe.
 */
public final class Batches {
    private final int[] rows;
    private final int size;
    private final RandomGenerator random;
    private int from;
    private int to;

    /**
     * Batches of the rows 0..n-1; the first begins with {@link #next}.
     *
     * @param size rows of a batch, positive; n or more for all rows
     */
    public Batches(int n, int size, RandomGenerator random) {
        this.rows = IntStream.range(0, n).toArray();
        this.size = size;
        this.random = random;
        this.to = n;
    }

    /** Moves to the next mini-batch, {@code rows()[from()..to())}. */
    public void next() {
        if (endsEpoch()) {
            shuffle();
            to = 0;
        }
        from = to;
        to = Math.min(rows.length, from + size);
    }

    /** The rows in the order of this epoch; not a copy. */
    public int[] rows() {
        return rows;
    }

    /** The index in {@link #rows} at which the mini-batch begins. */
    public int from() {
        return from;
    }

    /** The index in {@link #rows} behind the mini-batch. */
    public int to() {
        return to;
    }

    /** Whether the mini-batch is the last of its epoch. */
    public boolean endsEpoch() {
        return to == rows.length;
    }

    /** Whether the mini-batch has the full size, or all rows there are. */
    public boolean isWhole() {
        return to - from == Math.min(size, rows.length);
    }

    /** Shuffles by Fisher and Yates, as D. E. Knuth, "Seminumerical algorithms", Algorithm P. */
    private void shuffle() {
        for (int i = rows.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int row = rows[i];
            rows[i] = rows[j];
            rows[j] = row;
        }
    }
}
