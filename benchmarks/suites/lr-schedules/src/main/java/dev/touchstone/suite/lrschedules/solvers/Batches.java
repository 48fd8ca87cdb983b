package dev.touchstone.suite.lrschedules.solvers;

import java.util.random.RandomGenerator;

/** The rows in a new order every epoch, cut into mini-batches; the last one of an epoch may be small. */
final class Batches {
    private final int[] rows;
    private final int size;
    private final RandomGenerator random;
    private int from;
    private int to;

    Batches(int n, int size, RandomGenerator random) {
        this.rows = new int[n];
        this.size = size;
        this.random = random;
        for (int i = 0; i < n; i++) {
            rows[i] = i;
        }
        this.to = n;
    }

    /** Moves to the next mini-batch: {@code rows()[from()..to())}. */
    void next() {
        if (endsEpoch()) {
            shuffle();
            to = 0;
        }
        from = to;
        to = Math.min(rows.length, from + size);
    }

    int[] rows() {
        return rows;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean endsEpoch() {
        return to == rows.length;
    }

    /** Whether this mini-batch has the full size, or is all there is. */
    boolean isWhole() {
        return to - from == Math.min(size, rows.length);
    }

    /** Fisher and Yates. */
    private void shuffle() {
        for (int i = rows.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int row = rows[i];
            rows[i] = rows[j];
            rows[j] = row;
        }
    }
}
