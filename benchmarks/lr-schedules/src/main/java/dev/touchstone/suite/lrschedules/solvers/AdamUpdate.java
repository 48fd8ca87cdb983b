package dev.touchstone.suite.lrschedules.solvers;

/**
 * The update of Adam with decoupled weight decay lambda (0 in Adam itself).
 *
 * <p>m &lt;- b1 m + (1 - b1) g, v &lt;- b2 v + (1 - b2) g^2, x &lt;- x - eta lambda x - eta mhat / (sqrt(vhat) +
 * eps), with mhat = m / (1 - b1^t) and vhat = v / (1 - b2^t).
 */
final class AdamUpdate implements Minibatches.Update {
    private final double beta1;
    private final double beta2;
    private final double epsilon;
    private final double weightDecay;
    private final double[] m;
    private final double[] v;
    private double beta1Power = 1;
    private double beta2Power = 1;

    AdamUpdate(int parameters, double beta1, double beta2, double epsilon, double weightDecay) {
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
        this.weightDecay = weightDecay;
        this.m = new double[parameters];
        this.v = new double[parameters];
    }

    static void check(double beta1, double beta2, double epsilon) {
        if (!(beta1 >= 0 && beta1 < 1 && beta2 >= 0 && beta2 < 1)) {
            throw new IllegalArgumentException(
                    "beta1 and beta2 are from 0 to below 1, were %s and %s".formatted(beta1, beta2));
        }
        if (!(epsilon > 0)) {
            throw new IllegalArgumentException("epsilon is positive, was " + epsilon);
        }
    }

    @Override
    public void apply(double[] x, double[] g, double eta) {
        beta1Power *= beta1;
        beta2Power *= beta2;
        double step = eta / (1 - beta1Power);
        double root = 1 / Math.sqrt(1 - beta2Power);
        double keep = 1 - eta * weightDecay;
        for (int i = 0; i < x.length; i++) {
            m[i] = beta1 * m[i] + (1 - beta1) * g[i];
            v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
            x[i] = keep * x[i] - step * m[i] / (Math.sqrt(v[i]) * root + epsilon);
        }
    }
}
