package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Schedule-Free AdamW: z moves, x averages the z in the place of a first moment, the gradient is taken
 * at y between them, and x is what is shown; from x = y = z, with gamma_t and c_t of {@link Averaging}:
 *
 * <pre>
 * v := beta2 v + (1 - beta2) g_t^2,   g_t at y
 * z := z - gamma_t (g_t / (sqrt(v / (1 - beta2^t)) + epsilon) + lambda y)
 * x := (1 - c_t) x + c_t z
 * y := (1 - beta1) z + beta1 x
 * </pre>
 *
 * <p>This is the form of the authors' implementation as it is now. Algorithm 1 leaves v as it is and
 * multiplies gamma_t, and by it the weight of the average, by sqrt(1 - beta2^t).
 */
public final class ScheduleFreeAdamW implements GradientMethod<ScheduleFreeAdamW.Settings> {
    /**
     * Hyperparameters.
     *
     * @param schedule flat, unless it is to be seen what a schedule still does
     * @param warmupSteps as r and weightPower, of {@link Averaging}
     */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            double beta1,
            double beta2,
            double epsilon,
            double weightDecay,
            int warmupSteps,
            double r,
            double weightPower)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Moments.check(beta1, beta2, epsilon);
            Plan.notNegative("weightDecay", weightDecay);
            Averaging.check(warmupSteps, r, weightPower);
        }
    }

    @Override
    public String name() {
        return "schedule-free-adamw";
    }

    @Override
    public String source() {
        return "A. Defazio et al., \"The Road Less Scheduled\", arXiv 2405.15682, Algorithm 1; "
                + "with v corrected for bias, as in github.com/facebookresearch/schedule_free";
    }

    /** The constants of the authors' implementation. */
    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 2.5e-3, Schedule.of("flat"), 0.9, 0.999, 1e-8, 0, 0, 0, 2);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(problem, settings, norm(), new Step(settings, problem.start()), run);
    }

    static final class Step implements Update {
        private final Settings settings;
        private final Averaging averaging;
        private final double[] v;
        private final double[] y;
        private final double[] z;
        private double beta2ToT = 1;

        Step(Settings settings, double[] start) {
            this.settings = settings;
            this.averaging = new Averaging(settings.warmupSteps(), settings.r(), settings.weightPower());
            this.v = new double[start.length];
            this.y = start.clone();
            this.z = start.clone();
        }

        @Override
        public double[] gradientPoint(double[] x) {
            return y;
        }

        @Override
        public void step(double[] x, double[] g, double eta) {
            beta2ToT *= settings.beta2();
            averaging.next(eta);
            move(x, g, averaging.gamma(), averaging.c(), 1 / Math.sqrt(1 - beta2ToT));
        }

        private void move(double[] x, double[] g, double gamma, double c, double unbias) {
            double[] v = this.v;
            double[] y = this.y;
            double[] z = this.z;
            double b1 = settings.beta1();
            double b2 = settings.beta2();
            double lambda = settings.weightDecay();
            double epsilon = settings.epsilon();
            for (int i = 0; i < x.length; i++) {
                v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
                z[i] -= gamma * (g[i] / (Math.sqrt(v[i]) * unbias + epsilon) + lambda * y[i]);
                x[i] = (1 - c) * x[i] + c * z[i];
                y[i] = (1 - b1) * z[i] + b1 * x[i];
            }
        }
    }
}
