package dev.touchstone.family.learning.problems;

import dev.touchstone.api.Philox;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * A linear network of two layers without biases, fitted to an ill-conditioned linear map:
 *
 * <pre>f(W1, W2) = mean_i |W2 W1 a_i - A a_i|^2,   a_i in R^6 normal,   A = diag(1 .. 1e-10) U</pre>
 *
 * <p>A is 10 x 6, its diagonal factor evenly spaced, U uniform on [0, 1); 1000 rows; W1 is width x 6, W2
 * is 10 x width, both row after row in x. Not convex; f* = 0 from width 6, the rank of A, on. Start: uniform between -+
 * 1/sqrt(fan-in), one for every replicate. Source: the matrix factorisation of arXiv 2302.02607, section 5
 * (widths 1, 4 and 10), which is B. Recht's example of shallow linear networks, github.com
 * benjamin-recht/shallow-linear-net.
 */
public final class MatrixFactorisation implements Model {
    private static final int ROWS = 1000;
    private static final int D = 6;
    private static final int P = 10;
    private static final double LEAST = 1e-10;

    private final double[][] a;
    private final int width;

    private MatrixFactorisation(double[][] a, int width) {
        this.a = a;
        this.width = width;
    }

    /** The problem; all widths share their rows. */
    public static TargetObjective of(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("the inner width is at least 1, was " + width);
        }
        double[][] map = map();
        double[][] a = rows();
        var y = new double[ROWS][P];
        for (int i = 0; i < ROWS; i++) {
            for (int c = 0; c < P; c++) {
                y[i][c] = dot(map[c], 0, a[i]);
            }
        }
        return new Fit(new MatrixFactorisation(a, width), new SquaredLoss(y, 0), optimum(width));
    }

    /**
     * By C. Eckart and G. Young, "The approximation of one matrix by another of lower rank", 1936: the squares
     * of the singular values of A (a_1 .. a_n) behind the width-th, over n; singular values by NumPy.
     */
    private static OptionalDouble optimum(int width) {
        return switch (width) {
            case 1 -> OptionalDouble.of(1.114899976142675);
            case 4 -> OptionalDouble.of(0.053473598361014);
            default -> width >= D ? OptionalDouble.of(0) : OptionalDouble.empty();
        };
    }

    /** A. */
    private static double[][] map() {
        RandomGenerator random = Philox.of("matrix-factorisation", "map");
        var map = new double[P][D];
        for (int c = 0; c < P; c++) {
            for (int j = 0; j < D; j++) {
                map[c][j] = (1 + c * (LEAST - 1) / (P - 1)) * random.nextDouble();
            }
        }
        return map;
    }

    private static double[][] rows() {
        RandomGenerator random = Philox.of("matrix-factorisation", "rows");
        var a = new double[ROWS][D];
        for (double[] row : a) {
            for (int j = 0; j < D; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return a;
    }

    @Override
    public int features() {
        return D;
    }

    @Override
    public int targets() {
        return P;
    }

    @Override
    public int variables() {
        return width * (D + P);
    }

    @Override
    public double[] start() {
        RandomGenerator random = Philox.of("matrix-factorisation", "start", "" + width);
        var x = new double[variables()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (2 * random.nextDouble() - 1) / Math.sqrt(i < width * D ? D : width);
        }
        return x;
    }

    @Override
    public Pass pass() {
        var u = new double[width];
        return new Pass() { // u = W1 a_i
            @Override
            public void forward(double[] x, int row, double[] z) {
                for (int j = 0; j < u.length; j++) {
                    u[j] = dot(x, j * D, a[row]);
                }
                for (int c = 0; c < P; c++) {
                    z[c] = dot(x, (D + c) * u.length, u);
                }
            }

            @Override
            public void backward(double[] x, int row, double[] r, double[] g) {
                for (int j = 0; j < u.length; j++) {
                    double back = 0;
                    for (int c = 0; c < P; c++) {
                        int at = (D + c) * u.length + j;
                        g[at] += r[c] * u[j];
                        back += r[c] * x[at];
                    }
                    for (int i = 0; i < D; i++) {
                        g[j * D + i] += back * a[row][i];
                    }
                }
            }
        };
    }

    /** v' of the numbers of x from an index on. */
    private static double dot(double[] x, int from, double[] v) {
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            sum += x[from + i] * v[i];
        }
        return sum;
    }
}
