package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Schedule-Free gradient descent: z moves, x averages the z, the gradient is taken at y between them,
 * and x is what is shown; from x = y = z, with gamma_t and c_t of {@link Averaging}:
 *
 * <pre>
 * z := z - gamma_t (g_t + lambda y),   g_t at y
 * x := (1 - c_t) x + c_t z
 * y := (1 - beta) z + beta x
 * </pre>
 *
 * <p>beta = 0 is averaging in the manner of Polyak, beta = 1 would be primal averaging.
 */
public final class ScheduleFreeSgd implements GradientMethod<ScheduleFreeSgd.Settings> {
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
            double beta,
            double weightDecay,
            int warmupSteps,
            double r,
            double weightPower)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Plan.fraction("beta", beta);
            Plan.notNegative("weightDecay", weightDecay);
            Averaging.check(warmupSteps, r, weightPower);
        }
    }

    @Override
    public String name() {
        return "schedule-free-sgd";
    }

    @Override
    public String source() {
        return "A. Defazio et al., \"The Road Less Scheduled\", arXiv 2405.15682, equations 3 to 5";
    }

    /** The constants of the authors' implementation. */
    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 1, Schedule.of("flat"), 0.9, 0, 0, 0, 2);
    }

    @Override
    public Norm norm() {
        return Norm.TWO;
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(problem, settings, norm(), new Step(settings, problem.start()), run);
    }

    static final class Step implements Update {
        private final double beta;
        private final double lambda;
        private final Averaging averaging;
        private final double[] y;
        private final double[] z;

        Step(Settings settings, double[] start) {
            this.beta = settings.beta();
            this.lambda = settings.weightDecay();
            this.averaging = new Averaging(settings.warmupSteps(), settings.r(), settings.weightPower());
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
            double gamma = averaging.gamma();
            double c = averaging.c();
            double[] y = this.y;
            double[] z = this.z;
            double beta = this.beta;
            double lambda = this.lambda;
            for (int i = 0; i < x.length; i++) {
                z[i] -= gamma * (g[i] + lambda * y[i]);
                x[i] = (1 - c) * x[i] + c * z[i];
                y[i] = (1 - beta) * z[i] + beta * x[i];
            }
        }
    }
}
