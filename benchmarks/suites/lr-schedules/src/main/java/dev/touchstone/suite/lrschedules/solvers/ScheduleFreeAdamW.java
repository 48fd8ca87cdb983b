package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;
import java.util.function.UnaryOperator;

/**
 * Schedule-Free AdamW: {@link ScheduleFreeUpdate}, whose average takes the place of a first moment, along
 *
 * <pre>
 * v := beta2 v + (1 - beta2) g_t^2
 * u_t := g_t / (sqrt(v / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>This is the current form of the authors' implementation. Algorithm 1 does not correct v; it multiplies gamma_t,
 * and through it the weight of the average, by sqrt(1 - beta2^t).
 */
public final class ScheduleFreeAdamW implements GradientMethod<ScheduleFreeAdamW.Settings> {
    /**
     * Hyperparameters.
     *
     * @param plan its schedule is flat, unless the effect of another one is to be measured
     * @param constants beta1 is the beta of {@link ScheduleFreeUpdate}
     */
    public record Settings(TrainingPlan plan, AdamConstants constants, double weightDecay, AveragingWeights averaging)
            implements TrainingSettings {
        public Settings {
            HyperparameterChecks.atLeast(0, "weightDecay", weightDecay);
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
        return new Settings(
                TrainingPlan.ofPaper(2.5e-3, "flat"), AdamConstants.ofPaper(), 0, AveragingWeights.ofAuthors());
    }

    @Override
    public Update update(Settings settings, double[] start) {
        AdamConstants constants = settings.constants();
        return new ScheduleFreeUpdate(
                settings.averaging(),
                constants.beta1(),
                settings.weightDecay(),
                new OverRootMeanSquare(constants, start.length),
                start);
    }

    private static final class OverRootMeanSquare implements UnaryOperator<double[]> {
        private final double beta2;
        private final double epsilon;
        private final double[] v;
        private final double[] u;
        private double beta2ToT = 1;

        OverRootMeanSquare(AdamConstants constants, int variables) {
            this.beta2 = constants.beta2();
            this.epsilon = constants.epsilon();
            this.v = new double[variables];
            this.u = new double[variables];
        }

        @Override
        public double[] apply(double[] g) {
            beta2ToT *= beta2;
            double[] v = this.v;
            double[] u = this.u;
            double b2 = beta2;
            double eps = epsilon;
            double correction = 1 / Math.sqrt(1 - beta2ToT);
            for (int i = 0; i < g.length; i++) {
                v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
                u[i] = g[i] / (Math.sqrt(v[i]) * correction + eps);
            }
            return u;
        }
    }
}
