package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * Prodigy, Adam version: like {@link DAdaptAdam}, with d estimated from how far x has moved, and every gradient
 * weighted by the d of its own step; t = 1, 2, ...
 *
 * <pre>
 * m := beta1 m + (1 - beta1) d g_t
 * v := beta2 v + (1 - beta2) d^2 g_t^2
 * r := sqrt(beta2) r + (1 - sqrt(beta2)) eta_t d^2 &lt;g_t, x_0 - x&gt;
 * s := sqrt(beta2) s + (1 - sqrt(beta2)) eta_t d^2 g_t
 * x := x - eta_t d m / (sqrt(v) + d epsilon)
 * d := max(d, dFactor r / ||s||_1)
 * </pre>
 */
public final class Prodigy implements GradientMethod<Prodigy.Settings> {
    /**
     * Hyperparameters.
     *
     * @param plan its learning rate multiplies d: 1, unless the estimate is to be scaled
     * @param d0 the first d, less than the distance
     * @param dFactor the factor of the estimate, d_coef of the authors' implementation: the one to tune, if any
     */
    public record Settings(TrainingPlan plan, AdamConstants constants, double d0, double dFactor)
            implements TrainingSettings {
        public Settings {
            HyperparameterChecks.positive("d0", d0);
            HyperparameterChecks.positive("dFactor", dFactor);
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
        return new Settings(TrainingPlan.ofPaper(1, "linear"), AdamConstants.ofPaper(), 1e-6, 1);
    }

    @Override
    public Update update(Settings settings, double[] start) {
        return new Step(settings, start);
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
            this.beta3 = Math.sqrt(settings.constants().beta2());
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
            double epsilon = before * settings.constants().epsilon();
            for (int i = 0; i < x.length; i++) {
                x[i] -= rate * m[i] / (Math.sqrt(v[i]) + epsilon);
            }
        }

        /** Updates everything but x, by the x of before this step. */
        private void adapt(double[] x, double[] g, double eta) {
            double[] x0 = start;
            double[] m = this.m;
            double[] v = this.v;
            double[] s = this.s;
            double b1 = settings.constants().beta1();
            double b2 = settings.constants().beta2();
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
