package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.api.Diverged;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;

/** The entries of a pattern, both halves. */
public final class SparseSymmetric implements SymmetricMatrix {
    private static final long MOST_SQUARE = 20_000_000;

    private final SparsePattern pattern;
    private final double[] values;

    /** Zeros where a symmetric pattern, N by N, has entries. */
    public SparseSymmetric(SparsePattern pattern) {
        this.pattern = pattern;
        this.values = new double[pattern.size()];
    }

    @Override
    public int size() {
        return pattern.rows();
    }

    @Override
    public long entries() {
        return values.length;
    }

    @Override
    public int entries(int row) {
        return pattern.start(row + 1) - pattern.start(row);
    }

    @Override
    public void clear() {
        Arrays.fill(values, 0);
    }

    @Override
    public void add(int i, int j, double value) {
        values[pattern.entry(i, j)] += value;
        if (i != j) {
            values[pattern.entry(j, i)] += value;
        }
    }

    @Override
    public void apply(double[] x, double[] y) {
        for (int i = 0; i < size(); i++) {
            y[i] = dotRow(i, x);
        }
    }

    @Override
    public double dotRow(int i, double[] x) {
        double sum = 0;
        for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
            sum += values[e] * x[pattern.column(e)];
        }
        return sum;
    }

    @Override
    public void addRow(int i, double a, double[] y) {
        for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
            y[pattern.column(e)] += a * values[e];
        }
    }

    @Override
    public void forEach(Entry entry) {
        for (int i = 0; i < size(); i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                entry.at(i, pattern.column(e), values[e]);
            }
        }
    }

    @Override
    public double rowNormSquared(int i) {
        double sum = 0;
        for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
            sum += values[e] * values[e];
        }
        return sum;
    }

    /** (A^2)_i = sum_k A_ik A_k. */
    @Override
    public SparseSymmetric square() {
        var square = new SparseSymmetric(squarePattern());
        var row = new double[size()];
        for (int i = 0; i < size(); i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                addRow(pattern.column(e), values[e], row);
            }
            for (int e = square.pattern.start(i); e < square.pattern.start(i + 1); e++) {
                square.values[e] = row[square.pattern.column(e)];
                row[square.pattern.column(e)] = 0;
            }
        }
        return square;
    }

    /** Row by row, so that no more is held than A^2 has entries. */
    private SparsePattern squarePattern() {
        var squared = new PatternBuilder(size());
        var seen = new int[size()];
        long entries = 0;
        for (int i = 0; i < size(); i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                int k = pattern.column(e);
                for (int f = pattern.start(k); f < pattern.start(k + 1); f++) {
                    int j = pattern.column(f);
                    if (seen[j] != i + 1) {
                        seen[j] = i + 1;
                        squared.add(i, j);
                        entries++;
                    }
                }
            }
            if (entries > MOST_SQUARE) {
                throw new Diverged(
                        "A^2 has more than %,d entries, in %,d rows of %,d".formatted(MOST_SQUARE, i + 1, size()));
            }
        }
        return squared.build();
    }
}
