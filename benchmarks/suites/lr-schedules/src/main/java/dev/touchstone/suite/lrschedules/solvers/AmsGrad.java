package dev.touchstone.suite.lrschedules.solvers;

/**
 * AMSGrad: Adam with the largest second moment so far, so that no variable's rate rises again; with the {@link Moments}
 * m and v, t = 1, 2, ...:
 *
 * <pre>
 * u := max(u, v)
 * x := x - eta_t (m / (1 - beta1^t)) / (sqrt(u / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>Algorithm 2 has neither the two corrections of bias nor epsilon. They are here as libraries have them: the maximum
 * is taken before the correction.
 */
public final class AmsGrad implements GradientMethod<Adam.Settings> {
    @Override
    public String name() {
        return "amsgrad";
    }

    @Override
    public String source() {
        return "S. J. Reddi, S. Kale, S. Kumar, \"On the convergence of Adam and beyond\", ICLR 2018, Algorithm 2";
    }

    /** The defaults of {@link Adam}, so that the two differ in the update alone; the paper sweeps them. */
    @Override
    public Adam.Settings defaults() {
        return new Adam().defaults();
    }

    @Override
    public Update update(Adam.Settings settings, double[] start) {
        var moments = new Moments(settings.constants(), start.length);
        var u = new double[start.length];
        double epsilon = settings.constants().epsilon();
        return (x, g, eta) -> {
            moments.add(g);
            double[] m = moments.m();
            double[] v = moments.v();
            double step = eta / (1 - moments.beta1ToT());
            double correction = moments.rootCorrection();
            for (int i = 0; i < x.length; i++) {
                u[i] = Math.max(u[i], v[i]);
                x[i] -= step * m[i] / (Math.sqrt(u[i]) * correction + epsilon);
            }
        };
    }
}
