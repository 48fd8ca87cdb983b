package dev.touchstone.suite.lrschedules.solvers;

/**
 * The moments of Adam, from zero, t = 1, 2, ...:
 *
 * <pre>
 * m := beta1 m + (1 - beta1) g_t
 * v := beta2 v + (1 - beta2) g_t^2
 * </pre>
 *
 * <p>D. P. Kingma, J. Ba, ICLR 2015, Algorithm 1.
 */
final class Moments {
    private final double beta1;
    private final double beta2;
    private final double[] m;
    private final double[] v;
    private double beta1ToT = 1;
    private double beta2ToT = 1;

    Moments(AdamConstants constants, int variables) {
        this.beta1 = constants.beta1();
        this.beta2 = constants.beta2();
        this.m = new double[variables];
        this.v = new double[variables];
    }

    /** Goes on to the next t, with its gradient. */
    void add(double[] g) {
        beta1ToT *= beta1;
        beta2ToT *= beta2;
        double[] m = this.m;
        double[] v = this.v;
        double b1 = beta1;
        double b2 = beta2;
        for (int i = 0; i < m.length; i++) {
            m[i] = b1 * m[i] + (1 - b1) * g[i];
            v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
        }
    }

    /** The first moments; not a copy. */
    double[] m() {
        return m;
    }

    /** The second moments; not a copy. */
    double[] v() {
        return v;
    }

    /** beta1^t. */
    double beta1ToT() {
        return beta1ToT;
    }

    /** beta2^t. */
    double beta2ToT() {
        return beta2ToT;
    }

    /** 1 / sqrt(1 - beta2^t), which corrects the bias of the root of v. */
    double rootCorrection() {
        return 1 / Math.sqrt(1 - beta2ToT);
    }
}
