package dev.touchstone.suite.lrschedules.solvers;

/**
 * The update of Adam and AdamW, with the {@link Moments} m and v, t = 1, 2, ...:
 *
 * <pre>x := x - eta_t lambda x - eta_t (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + epsilon)</pre>
 *
 * <p>Kingma and Ba 2015, Algorithm 1 (lambda = 0); Loshchilov and Hutter 2019, Algorithm 2, with the decay multiplied
 * by the learning rate as well as by the schedule, as libraries have it.
 */
final class AdamUpdate implements Update {
    private final Moments moments;
    private final double epsilon;
    private final double lambda;

    AdamUpdate(AdamConstants constants, double lambda, int variables) {
        this.moments = new Moments(constants, variables);
        this.epsilon = constants.epsilon();
        this.lambda = lambda;
    }

    @Override
    public void step(double[] x, double[] g, double eta) {
        moments.add(g);
        double[] m = moments.m();
        double[] v = moments.v();
        double kept = 1 - eta * lambda;
        double step = eta / (1 - moments.beta1ToT());
        double correction = moments.rootCorrection();
        double eps = epsilon;
        for (int i = 0; i < x.length; i++) {
            x[i] = kept * x[i] - step * m[i] / (Math.sqrt(v[i]) * correction + eps);
        }
    }
}
