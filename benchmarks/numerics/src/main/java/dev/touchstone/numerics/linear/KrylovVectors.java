package dev.touchstone.numerics.linear;

/** Operations on vectors that {@link Gmres} and {@link Minres} share. */
final class KrylovVectors {
    private KrylovVectors() {}

    /** x := a x. */
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
