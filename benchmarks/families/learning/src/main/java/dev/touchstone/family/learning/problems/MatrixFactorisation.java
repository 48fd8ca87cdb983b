package dev.touchstone.family.learning.problems;

import dev.touchstone.api.Philox;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.numerics.linear.Vectors;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * A linear network of two layers without biases, fitted to an ill-conditioned linear map:
 *
 * <pre>f(W1, W2) = mean_i |W2 W1 a_i - A a_i|^2,   a_i in R^6 normal,   A = diag(1 .. 1e-10) U</pre>
 *
 * <p>A is 10 x 6; its diagonal factor is evenly spaced, the entries of U are uniform on [0, 1). There are 1000 rows. W1
 * is width x 6 and W2 is 10 x width, both row after row in x. Not convex; f* = 0 for every width of at least 6, the
 * rank of A. Start: entries uniform within 1/sqrt(fan-in) of zero, the same for every replicate. Source: the matrix
 * factorisation of arXiv 2302.02607, section 5 (widths 1, 4 and 10), which is B. Recht's example of shallow linear
 * networks, github.com benjamin-recht/shallow-linear-net.
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

    /**
     * The problem of an inner width; all widths have the same rows.
     *
     * @throws IllegalArgumentException if the width is not positive
     */
    public static PredictionObjective of(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("the inner width must be at least 1, was " + width);
        }
        double[][] map = map();
        double[][] a = rows();
        var y = new double[ROWS][P];
        for (int i = 0; i < ROWS; i++) {
            for (int c = 0; c < P; c++) {
                y[i][c] = Vectors.dotInOrder(map[c], a[i], D);
            }
        }
        return new FittedModel(new MatrixFactorisation(a, width), new SquaredRowLoss(y, 0), optimum(width));
    }

    /**
     * f* by C. Eckart and G. Young, "The approximation of one matrix by another of lower rank", 1936: the sum of the
     * squares of the singular values of A (a_1 .. a_n) after the width-th, over n. Singular values computed with NumPy.
     */
    private static OptionalDouble optimum(int width) {
        return switch (width) {
            case 1 -> OptionalDouble.of(1.114899976142675);
            case 4 -> OptionalDouble.of(0.053473598361014);
            default -> width >= D ? OptionalDouble.of(0) : OptionalDouble.empty();
        };
    }

    /** A, row after row. */
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
    public int predictions() {
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
                    u[j] = Vectors.dotInOrder(x, j * D, a[row], D);
                }
                for (int c = 0; c < P; c++) {
                    z[c] = Vectors.dotInOrder(x, (D + c) * u.length, u, u.length);
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
}
