package dev.touchstone.suite.lrschedules.solvers;

/**
 * Gradient descent with Nesterov's momentum; x is the point at which the gradient is taken:
 *
 * <pre>
 * m := momentum m + g_t
 * x := x - eta_t (g_t + momentum m)
 * </pre>
 *
 * <p>Y. Bengio, N. Boulanger-Lewandowski, R. Pascanu, arXiv 1212.0901, section 3.5, with the learning rate outside the
 * velocity, as libraries have it.
 */
public final class Nesterov implements GradientMethod<Momentum.Settings> {
    @Override
    public String name() {
        return "nesterov";
    }

    @Override
    public String source() {
        return "Y. Nesterov, \"A method of solving a convex programming problem with convergence rate O(1/k^2)\", 1983; "
                + "in the form of arXiv 1212.0901, section 3.5";
    }

    /** The defaults of {@link Momentum}, so that the two differ in the update alone. */
    @Override
    public Momentum.Settings defaults() {
        return new Momentum().defaults();
    }

    @Override
    public Norm norm() {
        return Norm.TWO;
    }

    @Override
    public Update update(Momentum.Settings settings, double[] start) {
        var m = new double[start.length];
        double momentum = settings.momentum();
        return (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                m[i] = momentum * m[i] + g[i];
                x[i] -= eta * (g[i] + momentum * m[i]);
            }
        };
    }
}
