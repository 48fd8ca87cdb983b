package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/** Adam with decoupled weight decay, eta_t times weightDecay a step, by {@link AdamUpdate}. */
public final class AdamW implements GradientMethod<AdamW.Settings> {
    /** Hyperparameters. */
    public record Settings(TrainingPlan plan, AdamConstants constants, double weightDecay) implements TrainingSettings {
        public Settings {
            HyperparameterChecks.atLeast(0, "weightDecay", weightDecay);
        }
    }

    @Override
    public String name() {
        return "adamw";
    }

    @Override
    public String source() {
        return "I. Loshchilov, F. Hutter, \"Decoupled weight decay regularization\", ICLR 2019, Algorithm 2";
    }

    /** The constants of Algorithm 2; the decay of 0.01 is common practice, the paper sweeps it. */
    @Override
    public Settings defaults() {
        return new Settings(TrainingPlan.ofPaper(1e-3, "linear"), AdamConstants.ofPaper(), 0.01);
    }

    @Override
    public Update update(Settings settings, double[] start) {
        return new AdamUpdate(settings.constants(), settings.weightDecay(), start.length);
    }
}
