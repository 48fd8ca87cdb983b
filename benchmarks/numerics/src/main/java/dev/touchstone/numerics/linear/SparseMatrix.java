package dev.touchstone.numerics.linear;

/**
 * A sparse matrix A: the values of the entries of a pattern. The values are not copied, so that changes of the array show.
 * Every product adds the entries of a row by ascending column.
 */
public final class SparseMatrix {
    private final SparsePattern pattern;
    private final double[] values;

    /** Takes an entry A_ij. */
    @FunctionalInterface
    public interface Entry {
        void at(int i, int j, double value);
    }

    /** A matrix of zeros. */
    public SparseMatrix(SparsePattern pattern) {
        this(pattern, new double[pattern.size()]);
    }

    /**
     * A matrix of these values.
     *
     * @param values one for each entry of the pattern; not copied
     */
    public SparseMatrix(SparsePattern pattern, double[] values) {
        if (values.length != pattern.size()) {
            throw new IllegalArgumentException("%d values for a pattern of %d entries; each entry has one"
                    .formatted(values.length, pattern.size()));
        }
        this.pattern = pattern;
        this.values = values;
    }

    /**
     * A matrix in compressed rows, as {@link SparsePattern} describes them; the arrays are not copied.
     *
     * @param starts rows + 1 offsets
     * @param columns of the entries, ascending within a row
     */
    public static SparseMatrix ofRows(int[] starts, int[] columns, double[] values) {
        return new SparseMatrix(new SparsePattern(starts, columns), values);
    }

    /** The positions of the entries. */
    public SparsePattern pattern() {
        return pattern;
    }

    /** The values, one for each entry of the pattern; not a copy. */
    public double[] values() {
        return values;
    }

    /** A_i v, the product of a row and a vector. */
    public double rowTimes(int i, double[] v) {
        double sum = 0;
        for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
            sum += values[e] * v[pattern.column(e)];
        }
        return sum;
    }

    /** out := A v. */
    public void times(double[] v, double[] out) {
        for (int i = 0; i < pattern.rows(); i++) {
            out[i] = rowTimes(i, v);
        }
    }

    /** out := out + a A_i', a multiple of a row. */
    public void addRow(int i, double a, double[] out) {
        for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
            out[pattern.column(e)] += a * values[e];
        }
    }

    /** out := out + A'v, row after row. */
    public void addTransposeTimes(double[] v, double[] out) {
        for (int i = 0; i < pattern.rows(); i++) {
            addRow(i, v[i], out);
        }
    }

    /** ||A_i||^2. */
    public double rowNormSquared(int i) {
        double sum = 0;
        for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
            sum += values[e] * values[e];
        }
        return sum;
    }

    /** Shows all entries, row after row. */
    public void forEach(Entry entry) {
        for (int i = 0; i < pattern.rows(); i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                entry.at(i, pattern.column(e), values[e]);
            }
        }
    }
}
