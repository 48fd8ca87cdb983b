package dev.touchstone.suite.lrschedules.surrogates;

/**
 * A linear term and weighted squares, as a mean over the batch's targets:
 *
 * <pre>S(z) = mean_j u_j (z_j - z_tj) + w_j (z_j - z_tj)^2</pre>
 *
 * <p>Its least value is at z_t - u / (2 w).
 */
final class QuadraticSurrogate implements Surrogate {
    private final int size;
    private final double[] zt;
    private final double[] u;
    private final double[] w;

    /**
     * The surrogate around z_t.
     *
     * @param size number of targets; the arrays may be longer, and are not copied
     */
    QuadraticSurrogate(int size, double[] zt, double[] u, double[] w) {
        this.size = size;
        this.zt = zt;
        this.u = u;
        this.w = w;
    }

    @Override
    public double value(double[] z) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
            double moved = z[j] - zt[j];
            sum += (u[j] + w[j] * moved) * moved;
        }
        return sum / size;
    }

    @Override
    public void gradient(double[] z, double[] r) {
        for (int j = 0; j < size; j++) {
            r[j] = (u[j] + 2 * w[j] * (z[j] - zt[j])) / size;
        }
    }
}
