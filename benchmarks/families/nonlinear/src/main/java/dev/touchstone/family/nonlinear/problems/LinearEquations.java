package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.datasets.Csv;
import dev.touchstone.datasets.CsvRow;
import dev.touchstone.datasets.MalformedDataException;
import java.util.List;

/** Linear equations A x = b with a dense A. Immutable. */
public final class LinearEquations {
    private final double[] a;
    private final double[] b;
    private final int n;

    private LinearEquations(double[] a, double[] b, int n) {
        this.a = a;
        this.b = b;
        this.n = n;
    }

    /**
     * Reads CSV: a header, then one row for each equation, b_i followed by its n coefficients.
     *
     * @param file name of the file, for messages
     * @throws MalformedDataException if there is no row, a row has another length than the header, or a cell is no number
     */
    public static LinearEquations parse(String file, String text) {
        List<CsvRow> rows = Csv.withHeader(file, text);
        if (rows.isEmpty()) {
            throw new MalformedDataException(
                    file, 1, "there is no equation", "write rows b,a1,a2,... below the header");
        }
        int n = rows.get(0).cells().size() - 1;
        double[] a = new double[rows.size() * n];
        double[] b = new double[rows.size()];
        for (int i = 0; i < b.length; i++) {
            double[] row = rows.get(i).numbers();
            b[i] = row[0];
            System.arraycopy(row, 1, a, i * n, n);
        }
        return new LinearEquations(a, b, n);
    }

    /** Number of equations. */
    public int size() {
        return b.length;
    }

    /** Number n of variables. */
    public int variables() {
        return n;
    }

    /** Writes A x - b to the beginning of a vector. */
    void residual(double[] x, double[] values) {
        for (int i = 0; i < b.length; i++) {
            double sum = -b[i];
            for (int j = 0; j < n; j++) {
                sum += a[i * n + j] * x[j];
            }
            values[i] = sum;
        }
    }

    /** Writes A, row after row, to the beginning of a vector. */
    void coefficients(double[] entries) {
        System.arraycopy(a, 0, entries, 0, a.length);
    }
}
