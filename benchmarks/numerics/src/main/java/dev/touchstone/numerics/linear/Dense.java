package dev.touchstone.numerics.linear;

/** Dense vectors. */
final class Dense {
    private Dense() {}

    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    /** y := y + a x. */
    static void add(double a, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] += a * x[i];
        }
    }

    static void scale(double a, double[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= a;
        }
    }

    /** r := b - A z. */
    static void residual(LinearOperator A, double[] z, double[] b, double[] r) {
        A.apply(z, r);
        for (int i = 0; i < b.length; i++) {
            r[i] = b[i] - r[i];
        }
    }
}
