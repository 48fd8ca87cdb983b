package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * A symmetric matrix that stores all N^2 entries, row after row. A product sums rows, since a row of A is also a column: each
 * loop runs along neighbouring numbers and carries no sum from one number to the next, so that compilers turn it into vector
 * instructions without changing the order of additions.
 */
public final class DenseSymmetric implements SymmetricMatrix {
    private final int size;
    private final double[] a;

    /** N by N zeros. */
    public DenseSymmetric(int size) {
        this.size = size;
        this.a = new double[Math.multiplyExact(size, size)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long entries() {
        return a.length;
    }

    @Override
    public int entries(int row) {
        return size;
    }

    @Override
    public void clear() {
        Arrays.fill(a, 0);
    }

    @Override
    public void add(int i, int j, double value) {
        a[i * size + j] += value;
        if (i != j) {
            a[j * size + i] += value;
        }
    }

    /** y = sum_i x_i A_i, eight rows at a time. */
    @Override
    public void apply(double[] x, double[] y) {
        Arrays.fill(y, 0, size, 0);
        int i = 0;
        for (; i + 7 < size; i += 8) {
            addEightRows(i, x, y);
        }
        for (; i < size; i++) {
            addRow(i, x[i], y);
        }
    }

    private void addEightRows(int i, double[] x, double[] y) {
        int at0 = i * size;
        int at1 = at0 + size;
        int at2 = at1 + size;
        int at3 = at2 + size;
        int at4 = at3 + size;
        int at5 = at4 + size;
        int at6 = at5 + size;
        int at7 = at6 + size;
        double x0 = x[i];
        double x1 = x[i + 1];
        double x2 = x[i + 2];
        double x3 = x[i + 3];
        double x4 = x[i + 4];
        double x5 = x[i + 5];
        double x6 = x[i + 6];
        double x7 = x[i + 7];
        for (int j = 0; j < size; j++) {
            y[j] += ((x0 * a[at0 + j] + x1 * a[at1 + j]) + (x2 * a[at2 + j] + x3 * a[at3 + j]))
                    + ((x4 * a[at4 + j] + x5 * a[at5 + j]) + (x6 * a[at6 + j] + x7 * a[at7 + j]));
        }
    }

    @Override
    public void addRow(int i, double scale, double[] y) {
        int at = i * size;
        for (int j = 0; j < size; j++) {
            y[j] += scale * a[at + j];
        }
    }

    @Override
    public double dotRow(int i, double[] x) {
        return Vectors.dot(a, i * size, x, size);
    }

    @Override
    public void forEach(SparseMatrix.Entry entry) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                entry.at(i, j, a[i * size + j]);
            }
        }
    }

    @Override
    public double rowNormSquared(int i) {
        double sum = 0;
        for (int e = i * size; e < (i + 1) * size; e++) {
            sum += a[e] * a[e];
        }
        return sum;
    }

    /** (A^2)_i = A A_i'. */
    @Override
    public DenseSymmetric square() {
        var square = new DenseSymmetric(size);
        var row = new double[size];
        var product = new double[size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(a, i * size, row, 0, size);
            apply(row, product);
            System.arraycopy(product, 0, square.a, i * size, size);
        }
        return square;
    }
}
