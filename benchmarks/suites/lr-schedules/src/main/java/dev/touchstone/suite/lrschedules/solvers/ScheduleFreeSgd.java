package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;
import java.util.function.UnaryOperator;

/**
 * Schedule-Free gradient descent: {@link ScheduleFreeUpdate} along the gradient.
 *
 * <p>beta = 0 is Polyak's averaging; beta = 1 would be primal averaging.
 */
public final class ScheduleFreeSgd implements GradientMethod<ScheduleFreeSgd.Settings> {
    /**
     * Hyperparameters.
     *
     * @param plan its schedule is flat, unless the effect of another one is to be measured
     */
    public record Settings(TrainingPlan plan, double beta, double weightDecay, AveragingWeights averaging)
            implements TrainingSettings {
        public Settings {
            HyperparameterChecks.decay("beta", beta);
            HyperparameterChecks.atLeast(0, "weightDecay", weightDecay);
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
        return new Settings(TrainingPlan.ofPaper(1, "flat"), 0.9, 0, AveragingWeights.ofAuthors());
    }

    @Override
    public Norm norm() {
        return Norm.TWO;
    }

    @Override
    public Update update(Settings settings, double[] start) {
        return new ScheduleFreeUpdate(
                settings.averaging(), settings.beta(), settings.weightDecay(), UnaryOperator.identity(), start);
    }
}
