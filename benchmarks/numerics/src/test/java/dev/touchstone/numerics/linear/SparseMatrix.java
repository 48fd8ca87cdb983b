package dev.touchstone.numerics.linear;

import java.util.Arrays;

/** The values of a sparse matrix beside where they stand. A view: changes of the values show. */
public final class SparseMatrix {
    private final SparsePattern pattern;
    private final double[] values;

    /**
     * A matrix; the values are not copied.
     *
     * @param values one for each entry of the pattern
     */
    public SparseMatrix(SparsePattern pattern, double[] values) {
        if (values.length != pattern.size()) {
            throw new IllegalArgumentException("%d values for a pattern of %d entries; each entry has one"
                    .formatted(values.length, pattern.size()));
        }
        this.pattern = pattern;
        this.values = values;
    }

    public SparsePattern pattern() {
        return pattern;
    }

    /** The values; not a copy. */
    public double[] values() {
        return values;
    }

    /** out := A v. */
    public void times(double[] v, double[] out) {
        for (int i = 0; i < pattern.rows(); i++) {
            double sum = 0;
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                sum += values[e] * v[pattern.column(e)];
            }
            out[i] = sum;
        }
    }

    /** out := A'v; the length of out is the number of columns. */
    public void transposeTimes(double[] v, double[] out) {
        Arrays.fill(out, 0);
        addTransposeTimes(v, out);
    }

    /** out := out + A'v. */
    public void addTransposeTimes(double[] v, double[] out) {
        for (int i = 0; i < pattern.rows(); i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                out[pattern.column(e)] += values[e] * v[i];
            }
        }
    }

    /** out := S v, where S is symmetric and this is its lower half with the diagonal. */
    public void symmetricTimes(double[] v, double[] out) {
        Arrays.fill(out, 0);
        for (int i = 0; i < pattern.rows(); i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                int j = pattern.column(e);
                out[i] += values[e] * v[j];
                if (j != i) {
                    out[j] += values[e] * v[i];
                }
            }
        }
    }

    /** {@link #symmetricTimes} as an operator. */
    public LinearOperator symmetric() {
        return new LinearOperator() {
            @Override
            public int size() {
                return pattern.rows();
            }

            @Override
            public void apply(double[] v, double[] out) {
                symmetricTimes(v, out);
            }
        };
    }
}
