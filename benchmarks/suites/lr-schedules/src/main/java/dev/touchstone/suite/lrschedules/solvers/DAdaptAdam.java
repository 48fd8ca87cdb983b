package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * Adam with D-Adaptation: the learning rate is multiplied by d, a growing lower bound of the distance from the start to
 * the solution; t = 1, 2, ...
 *
 * <pre>
 * r := sqrt(beta2) r + (1 - sqrt(beta2)) d eta_t &lt;g_t, s / (sqrt(v) + epsilon)&gt;
 * m := beta1 m + (1 - beta1) d eta_t g_t
 * v := beta2 v + (1 - beta2) g_t^2
 * s := sqrt(beta2) s + (1 - sqrt(beta2)) d eta_t g_t
 * d := max(d, r / ((1 - sqrt(beta2)) ||s||_1))
 * x := x - m / (sqrt(v) + epsilon)
 * </pre>
 *
 * <p>This is the form of the authors' implementation since its version 3, without a correction of bias.
 */
public final class DAdaptAdam implements GradientMethod<DAdaptAdam.Settings> {
    /**
     * Hyperparameters.
     *
     * @param plan its learning rate multiplies d: 1, unless the estimate is to be scaled
     * @param d0 the first d, less than the distance
     */
    public record Settings(TrainingPlan plan, AdamConstants constants, double d0) implements TrainingSettings {
        public Settings {
            HyperparameterChecks.positive("d0", d0);
        }
    }

    @Override
    public String name() {
        return "dadapt-adam";
    }

    @Override
    public String source() {
        return "A. Defazio, K. Mishchenko, \"Learning-rate-free learning by D-Adaptation\", arXiv 2301.07733, "
                + "Adam variant; as in github.com/facebookresearch/dadaptation, version 3";
    }

    /** The constants of the authors' implementation. */
    @Override
    public Settings defaults() {
        return new Settings(TrainingPlan.ofPaper(1, "linear"), AdamConstants.ofPaper(), 1e-6);
    }

    @Override
    public Update update(Settings settings, double[] start) {
        return new Step(settings, start.length);
    }

    static final class Step implements Update {
        private final AdamConstants constants;
        private final double beta3;
        private final double[] m;
        private final double[] v;
        private final double[] s;
        private double r;
        private double d;

        Step(Settings settings, int variables) {
            this.constants = settings.constants();
            this.beta3 = Math.sqrt(constants.beta2());
            this.m = new double[variables];
            this.v = new double[variables];
            this.s = new double[variables];
            this.d = settings.d0();
        }

        double d() {
            return d;
        }

        @Override
        public void step(double[] x, double[] g, double eta) {
            adapt(g, d * eta);
            double[] m = this.m;
            double[] v = this.v;
            double epsilon = constants.epsilon();
            for (int i = 0; i < x.length; i++) {
                x[i] -= m[i] / (Math.sqrt(v[i]) + epsilon);
            }
        }

        /** Updates everything but x; rate is d eta_t with the d of before this step. */
        private void adapt(double[] g, double rate) {
            double[] m = this.m;
            double[] v = this.v;
            double[] s = this.s;
            double b1 = constants.beta1();
            double b2 = constants.beta2();
            double b3 = beta3;
            double epsilon = constants.epsilon();
            double product = 0;
            double norm = 0;
            for (int i = 0; i < g.length; i++) {
                product += g[i] * s[i] / (Math.sqrt(v[i]) + epsilon);
                m[i] = b1 * m[i] + (1 - b1) * rate * g[i];
                v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
                s[i] = b3 * s[i] + (1 - b3) * rate * g[i];
                norm += Math.abs(s[i]);
            }
            r = b3 * r + (1 - b3) * rate * product;
            if (norm > 0) {
                d = Math.max(d, r / ((1 - b3) * norm));
            }
        }
    }
}
