package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Adam with D-Adaptation: the learning rate is a running lower bound d of the distance from the start to the
 * solution; t = 1, 2, ...
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
 * <p>As the authors' implementation has it since its version 3, without a correction of bias. The learning
 * rate of the settings multiplies d.
 */
public final class DAdaptAdam implements GradientMethod<DAdaptAdam.Settings> {
    /**
     * Hyperparameters.
     *
     * @param learningRate 1, unless the estimate is to be scaled
     * @param d0 where d starts: less than the distance
     */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            double beta1,
            double beta2,
            double epsilon,
            double d0)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Moments.check(beta1, beta2, epsilon);
            Plan.positive("d0", d0);
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
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 1, Schedule.of("linear"), 0.9, 0.999, 1e-8, 1e-6);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(problem, settings, norm(), new Step(settings, problem.variables()), run);
    }

    static final class Step implements Update {
        private final Settings settings;
        private final double beta3;
        private final double[] m;
        private final double[] v;
        private final double[] s;
        private double r;
        private double d;

        Step(Settings settings, int variables) {
            this.settings = settings;
            this.beta3 = Math.sqrt(settings.beta2());
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
            double epsilon = settings.epsilon();
            for (int i = 0; i < x.length; i++) {
                x[i] -= m[i] / (Math.sqrt(v[i]) + epsilon);
            }
        }

        /** All but x; rate is d eta, with the d from before. */
        private void adapt(double[] g, double rate) {
            double[] m = this.m;
            double[] v = this.v;
            double[] s = this.s;
            double b1 = settings.beta1();
            double b2 = settings.beta2();
            double b3 = beta3;
            double epsilon = settings.epsilon();
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
