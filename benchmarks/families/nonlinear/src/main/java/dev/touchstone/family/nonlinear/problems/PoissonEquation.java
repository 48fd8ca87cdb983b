package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;

/**
 * The equations of a state w and a control z on an N by N mesh, both zero on the boundary, an equation a point,
 *
 * <pre>  (w(i-1,j) + w(i+1,j) + w(i,j-1) + w(i,j+1) - 4 w(i,j)) / h^2 + z(i,j) = 0,  </pre>
 *
 * linear in x, which is w, then z, each column after column. Immutable.
 */
final class PoissonEquation {
    private final int side;
    private final int m;
    private final double perSquaredStep;
    private final SparsePattern coefficients;

    /**
     * The equations on a mesh.
     *
     * @param side N
     * @param perSquaredStep 1 / h^2
     */
    PoissonEquation(int side, double perSquaredStep) {
        this.side = side;
        this.m = side * side;
        this.perSquaredStep = perSquaredStep;
        this.coefficients = laplacianAndIdentity();
    }

    /** The entries of a row: the point itself, those of its four neighbours that are on the mesh, and the control. */
    private SparsePattern laplacianAndIdentity() {
        var pattern = new PatternBuilder(m);
        for (int row = 0; row < m; row++) {
            for (int neighbour : new int[] {row - side, row + side}) {
                if (neighbour >= 0 && neighbour < m) {
                    pattern.add(row, neighbour);
                }
            }
            if (row % side > 0) {
                pattern.add(row, row - 1);
            }
            if (row % side < side - 1) {
                pattern.add(row, row + 1);
            }
            pattern.add(row, row);
            pattern.add(row, m + row);
        }
        return pattern.build();
    }

    /** The positions of the coefficients that are not zero, m by 2 m. */
    SparsePattern pattern() {
        return coefficients;
    }

    /** Writes the coefficients, one for each entry of the pattern. */
    void coefficients(double[] entries) {
        for (int row = 0; row < m; row++) {
            for (int e = coefficients.start(row); e < coefficients.start(row + 1); e++) {
                int column = coefficients.column(e);
                entries[e] = column == row ? -4 * perSquaredStep : column == m + row ? 1 : perSquaredStep;
            }
        }
    }

    /** Writes the left-hand sides. */
    void residual(double[] x, double[] values) {
        for (int row = 0; row < m; row++) {
            double sum = -4 * x[row];
            sum += row >= side ? x[row - side] : 0;
            sum += row + side < m ? x[row + side] : 0;
            sum += row % side > 0 ? x[row - 1] : 0;
            sum += row % side < side - 1 ? x[row + 1] : 0;
            values[row] = sum * perSquaredStep + x[m + row];
        }
    }
}
