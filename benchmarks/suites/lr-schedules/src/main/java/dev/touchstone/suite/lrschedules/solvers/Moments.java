package dev.touchstone.suite.lrschedules.solvers;

/**
 * The update of Adam and of AdamW, t = 1, 2, ...:
 *
 * <pre>
 * m := beta1 m + (1 - beta1) g
 * v := beta2 v + (1 - beta2) g^2
 * x := x - eta lambda x - eta (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>Kingma and Ba 2015, Algorithm 1 (lambda = 0); Loshchilov and Hutter 2019, Algorithm 2, with the
 * decay multiplied by the learning rate as well as by the schedule, as libraries have it.
 */
final class Moments implements Update {
    private final double[] m;
    private final double[] v;
    private final double beta1;
    private final double beta2;
    private final double epsilon;
    private final double lambda;
    private double beta1ToT = 1;
    private double beta2ToT = 1;

    Moments(int variables, double beta1, double beta2, double epsilon, double lambda) {
        this.m = new double[variables];
        this.v = new double[variables];
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
        this.lambda = lambda;
    }

    static void check(double beta1, double beta2, double epsilon) {
        Plan.fraction("beta1", beta1);
        Plan.fraction("beta2", beta2);
        Plan.positive("epsilon", epsilon);
    }

    @Override
    public void step(double[] x, double[] g, double eta) {
        beta1ToT *= beta1;
        beta2ToT *= beta2;
        double[] m = this.m;
        double[] v = this.v;
        double kept = 1 - eta * lambda;
        double step = eta / (1 - beta1ToT);
        double unbias = 1 / Math.sqrt(1 - beta2ToT);
        double b1 = beta1;
        double b2 = beta2;
        double eps = epsilon;
        for (int i = 0; i < x.length; i++) {
            m[i] = b1 * m[i] + (1 - b1) * g[i];
            v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
            x[i] = kept * x[i] - step * m[i] / (Math.sqrt(v[i]) * unbias + eps);
        }
    }
}
