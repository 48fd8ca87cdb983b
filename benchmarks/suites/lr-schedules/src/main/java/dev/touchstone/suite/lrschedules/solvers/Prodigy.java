package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Prodigy, in its Adam version: as {@link DAdaptAdam}, with a distance d that is estimated from where x is,
 * each gradient weighted by the d of its time; t = 1, 2, ...
 *
 * <pre>
 * m := beta1 m + (1 - beta1) d g_t
 * v := beta2 v + (1 - beta2) d^2 g_t^2
 * r := sqrt(beta2) r + (1 - sqrt(beta2)) eta_t d^2 &lt;g_t, x_0 - x&gt;
 * s := sqrt(beta2) s + (1 - sqrt(beta2)) eta_t d^2 g_t
 * x := x - eta_t d m / (sqrt(v) + d epsilon)
 * d := max(d, dFactor r / ||s||_1)
 * </pre>
 *
 * <p>The learning rate of the settings multiplies d.
 */
public final class Prodigy implements GradientMethod<Prodigy.Settings> {
    /**
     * Hyperparameters.
     *
     * @param learningRate 1, unless the estimate is to be scaled
     * @param d0 where d starts: less than the distance
     * @param dFactor what to tune, if anything: d_coef of the authors' implementation
     */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            double beta1,
            double beta2,
            double epsilon,
            double d0,
            double dFactor)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Moments.check(beta1, beta2, epsilon);
            Plan.positive("d0", d0);
            Plan.positive("dFactor", dFactor);
        }
    }

    @Override
    public String name() {
        return "prodigy";
    }

    @Override
    public String source() {
        return "K. Mishchenko, A. Defazio, \"Prodigy: an expeditiously adaptive parameter-free learner\", "
                + "arXiv 2306.06101, Adam version";
    }

    /** The constants of the authors' implementation. */
    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 1, Schedule.of("linear"), 0.9, 0.999, 1e-8, 1e-6, 1);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(problem, settings, norm(), new Step(settings, problem.start()), run);
    }

    static final class Step implements Update {
        private final Settings settings;
        private final double beta3;
        private final double[] start;
        private final double[] m;
        private final double[] v;
        private final double[] s;
        private double r;
        private double d;

        Step(Settings settings, double[] start) {
            this.settings = settings;
            this.beta3 = Math.sqrt(settings.beta2());
            this.start = start.clone();
            this.m = new double[start.length];
            this.v = new double[start.length];
            this.s = new double[start.length];
            this.d = settings.d0();
        }

        double d() {
            return d;
        }

        @Override
        public void step(double[] x, double[] g, double eta) {
            double before = d;
            adapt(x, g, eta);
            double[] m = this.m;
            double[] v = this.v;
            double rate = eta * before;
            double epsilon = before * settings.epsilon();
            for (int i = 0; i < x.length; i++) {
                x[i] -= rate * m[i] / (Math.sqrt(v[i]) + epsilon);
            }
        }

        /** All but x, by the x from before. */
        private void adapt(double[] x, double[] g, double eta) {
            double[] x0 = start;
            double[] m = this.m;
            double[] v = this.v;
            double[] s = this.s;
            double b1 = settings.beta1();
            double b2 = settings.beta2();
            double b3 = beta3;
            double d1 = d;
            double weight = (1 - b3) * eta * d1 * d1;
            double product = 0;
            double norm = 0;
            for (int i = 0; i < x.length; i++) {
                product += g[i] * (x0[i] - x[i]);
                m[i] = b1 * m[i] + (1 - b1) * d1 * g[i];
                v[i] = b2 * v[i] + (1 - b2) * d1 * d1 * g[i] * g[i];
                s[i] = b3 * s[i] + weight * g[i];
                norm += Math.abs(s[i]);
            }
            r = b3 * r + weight * product;
            if (norm > 0) {
                d = Math.max(d1, settings.dFactor() * r / norm);
            }
        }
    }
}
