package dev.touchstone.family.nonlinear.problems;

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
        List<String> lines = text.lines().toList();
        if (lines.size() < 2) {
            throw new MalformedDataException(
                    file, 1, "there is no equation", "a header and rows b,a1,a2,... are wanted");
        }
        int n = lines.get(0).split(",", -1).length - 1;
        double[] a = new double[(lines.size() - 1) * n];
        double[] b = new double[lines.size() - 1];
        for (int i = 0; i < b.length; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            if (cells.length != n + 1) {
                throw new MalformedDataException(
                        file, i + 2, "%d numbers".formatted(cells.length), "the header says %d".formatted(n + 1));
            }
            b[i] = number(file, i + 2, cells[0]);
            for (int j = 0; j < n; j++) {
                a[i * n + j] = number(file, i + 2, cells[j + 1]);
            }
        }
        return new LinearEquations(a, b, n);
    }

    private static double number(String file, int line, String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new MalformedDataException(
                    file, line, "\"%s\" is no number".formatted(cell), "write it like -0.25 or 1e-3", e);
        }
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
