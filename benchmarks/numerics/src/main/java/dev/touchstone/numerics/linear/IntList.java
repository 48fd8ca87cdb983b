package dev.touchstone.numerics.linear;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A list of ints that grows. */
final class IntList {
    private int[] values = new int[4];
    private int size;

    int size() {
        return size;
    }

    int at(int i) {
        return values[i];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size + 2);
        }
        values[size++] = value;
    }

    /** Removes the numbers that are not wanted; the others keep their order. */
    void keep(IntPredicate wanted) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (wanted.test(values[i])) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    /** Removes all numbers and gives their space back. */
    void clear() {
        values = new int[0];
        size = 0;
    }
}
