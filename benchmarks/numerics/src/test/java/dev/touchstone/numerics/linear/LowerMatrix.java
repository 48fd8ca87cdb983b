package dev.touchstone.numerics.linear;

import java.util.TreeMap;
import org.ejml.data.DMatrixRMaj;

/** The lower half of a symmetric matrix, entry by entry. */
final class LowerMatrix {
    private final int n;
    private final TreeMap<Long, Double> entries = new TreeMap<>();

    LowerMatrix(int n) {
        this.n = n;
    }

    /** -u'' on a square grid of this many inner points a side: 4 on the diagonal, -1 for neighbours. */
    static LowerMatrix laplacian(int side) {
        var matrix = new LowerMatrix(side * side);
        for (int i = 0; i < side * side; i++) {
            matrix.add(i, i, 4);
            if (i % side > 0) {
                matrix.add(i, i - 1, -1);
            }
            if (i >= side) {
                matrix.add(i, i - side, -1);
            }
        }
        return matrix;
    }

    LowerMatrix add(int row, int column, double value) {
        entries.merge((long) row << 32 | column, value, Double::sum);
        return this;
    }

    int size() {
        return n;
    }

    SparsePattern pattern() {
        var pattern = new PatternBuilder(n);
        entries.keySet().forEach(key -> pattern.add((int) (key >> 32), key.intValue()));
        return pattern.build();
    }

    double[] values() {
        return entries.values().stream().mapToDouble(value -> value).toArray();
    }

    Ldl ldl() {
        return new Ldl(pattern(), operations -> {});
    }

    DMatrixRMaj dense() {
        var full = new DMatrixRMaj(n, n);
        entries.forEach((key, value) -> {
            full.set((int) (key >> 32), key.intValue(), value);
            full.set(key.intValue(), (int) (key >> 32), value);
        });
        return full;
    }
}
