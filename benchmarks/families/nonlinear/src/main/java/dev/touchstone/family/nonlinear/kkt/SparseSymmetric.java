package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.api.Diverged;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;

/** A symmetric matrix that stores the entries of a pattern, of both halves. */
public final class SparseSymmetric implements SymmetricMatrix {
    private static final long MOST_SQUARE = 20_000_000;

    private final SparsePattern pattern;
    private final SparseMatrix matrix;

    /** Zeros at the entries of a symmetric pattern, N by N. */
    public SparseSymmetric(SparsePattern pattern) {
        this.pattern = pattern;
        this.matrix = new SparseMatrix(pattern);
    }

    @Override
    public int size() {
        return pattern.rows();
    }

    @Override
    public long entries() {
        return pattern.size();
    }

    @Override
    public int entries(int row) {
        return pattern.start(row + 1) - pattern.start(row);
    }

    @Override
    public void clear() {
        Arrays.fill(matrix.values(), 0);
    }

    @Override
    public void add(int i, int j, double value) {
        matrix.values()[pattern.entry(i, j)] += value;
        if (i != j) {
            matrix.values()[pattern.entry(j, i)] += value;
        }
    }

    @Override
    public void apply(double[] x, double[] y) {
        matrix.times(x, y);
    }

    @Override
    public double dotRow(int i, double[] x) {
        return matrix.rowTimes(i, x);
    }

    @Override
    public void addRow(int i, double a, double[] y) {
        matrix.addRow(i, a, y);
    }

    @Override
    public void forEach(SparseMatrix.Entry entry) {
        matrix.forEach(entry);
    }

    @Override
    public double rowNormSquared(int i) {
        return matrix.rowNormSquared(i);
    }

    /** (A^2)_i = sum_k A_ik A_k. */
    @Override
    public SparseSymmetric square() {
        var square = new SparseSymmetric(squarePattern());
        var row = new double[size()];
        for (int i = 0; i < size(); i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                addRow(pattern.column(e), matrix.values()[e], row);
            }
            square.move(row, i);
        }
        return square;
    }

    /** Takes row i from a vector, in which it leaves zeros. */
    private void move(double[] row, int i) {
        for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
            matrix.values()[e] = row[pattern.column(e)];
            row[pattern.column(e)] = 0;
        }
    }

    /** Builds the pattern row by row, so that it never holds more entries than A^2 has. */
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
