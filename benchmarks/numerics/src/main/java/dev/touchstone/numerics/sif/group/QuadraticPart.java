package dev.touchstone.numerics.sif.group;

import dev.touchstone.datasets.sif.QuadraticTerm;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.List;
import java.util.stream.IntStream;

/** The term x'Hx / 2 of an objective, from the lower half of H. */
public final class QuadraticPart {
    private final int[] rows;
    private final int[] columns;
    private final double[] coefficients;

    /** Takes the entries of the lower half of H. */
    public QuadraticPart(List<QuadraticTerm> terms) {
        this.rows = terms.stream().mapToInt(QuadraticTerm::row).toArray();
        this.columns = terms.stream().mapToInt(QuadraticTerm::column).toArray();
        this.coefficients =
                terms.stream().mapToDouble(QuadraticTerm::coefficient).toArray();
    }

    /** f + x'Hx / 2, term by term. */
    public double added(double f, double[] x) {
        double sum = f;
        for (int k = 0; k < rows.length; k++) {
            double weight = rows[k] == columns[k] ? 0.5 : 1;
            sum += weight * coefficients[k] * x[rows[k]] * x[columns[k]];
        }
        return sum;
    }

    /** Adds factor H v. */
    public void addProduct(double factor, double[] v, double[] product) {
        for (int k = 0; k < rows.length; k++) {
            double coefficient = factor * coefficients[k];
            product[rows[k]] += coefficient * v[columns[k]];
            if (rows[k] != columns[k]) {
                product[columns[k]] += coefficient * v[rows[k]];
            }
        }
    }

    /** The entry of a pattern of the lower half for each term. */
    int[] entries(SparsePattern pattern) {
        return IntStream.range(0, rows.length)
                .map(k -> pattern.entry(rows[k], columns[k]))
                .toArray();
    }

    /** Adds factor times the lower half of H to its entries. */
    void add(double factor, int[] targets, double[] entries) {
        for (int k = 0; k < targets.length; k++) {
            entries[targets[k]] += factor * coefficients[k];
        }
    }
}
