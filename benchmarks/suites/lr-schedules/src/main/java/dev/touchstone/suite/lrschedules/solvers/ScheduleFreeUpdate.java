package dev.touchstone.suite.lrschedules.solvers;

import java.util.function.UnaryOperator;

/**
 * The iteration of Schedule-Free. z moves, x averages the z and is the iterate, the gradient is taken at y between
 * them. From x = y = z, with gamma_t and c_t of {@link Averaging} and a direction u_t made of the gradient at y:
 *
 * <pre>
 * z := z - gamma_t (u_t + lambda y)
 * x := (1 - c_t) x + c_t z
 * y := (1 - beta) z + beta x
 * </pre>
 *
 * <p>A. Defazio et al., "The Road Less Scheduled", arXiv 2405.15682, equations 3 to 5 and Algorithm 1.
 */
final class ScheduleFreeUpdate implements Update {
    private final Averaging averaging;
    private final double beta;
    private final double lambda;
    private final UnaryOperator<double[]> direction;
    private final double[] y;
    private final double[] z;

    /**
     * The iteration from a point.
     *
     * @param direction from g_t to u_t, called once a step
     * @param start not kept
     */
    ScheduleFreeUpdate(
            AveragingWeights weights, double beta, double lambda, UnaryOperator<double[]> direction, double[] start) {
        this.averaging = new Averaging(weights);
        this.beta = beta;
        this.lambda = lambda;
        this.direction = direction;
        this.y = start.clone();
        this.z = start.clone();
    }

    @Override
    public double[] gradientPoint(double[] x) {
        return y;
    }

    @Override
    public void step(double[] x, double[] g, double eta) {
        averaging.next(eta);
        move(x, direction.apply(g), averaging.gamma(), averaging.c());
    }

    private void move(double[] x, double[] u, double gamma, double c) {
        double[] y = this.y;
        double[] z = this.z;
        double beta = this.beta;
        double lambda = this.lambda;
        for (int i = 0; i < x.length; i++) {
            z[i] -= gamma * (u[i] + lambda * y[i]);
            x[i] = (1 - c) * x[i] + c * z[i];
            y[i] = (1 - beta) * z[i] + beta * x[i];
        }
    }
}
