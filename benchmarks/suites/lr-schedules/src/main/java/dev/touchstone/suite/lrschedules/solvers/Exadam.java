package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * EXAdam: Adam with moments that correct each other, and with the gradient itself added to its mean; with the
 * {@link Moments} m and v, t = 1, 2, ...:
 *
 * <pre>
 * p := 1 + beta2^t v / (v + epsilon)
 * q := 1 + beta1^t m^2 / (m^2 + epsilon)
 * n := p (m + g_t) / (1 - beta1^t)
 * x := x - eta_t weightDecay x - alpha_t n / (sqrt(q v / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>alpha_t is eta_t log(sqrt(2) sqrt(t + 1)) in version 1 of the paper and eta_t in version 2. The first step is 11
 * (1 + beta2) / sqrt(1 + beta1) times as long as Adam's at the same rate, in version 1 times log 2 more. So the two
 * methods are comparable only at rates tuned for each.
 */
public final class Exadam implements GradientMethod<Exadam.Settings> {
    /** The paper's two versions, of December 2024 and of April 2025. */
    public enum Version {
        V1,
        V2
    }

    /** Hyperparameters. */
    public record Settings(TrainingPlan plan, Version version, AdamConstants constants, double weightDecay)
            implements TrainingSettings {
        public Settings {
            HyperparameterChecks.atLeast(0, "weightDecay", weightDecay);
        }
    }

    @Override
    public String name() {
        return "exadam";
    }

    @Override
    public String source() {
        return "A. M. Adly, \"EXAdam: the power of adaptive cross-moments\", arXiv 2412.20302";
    }

    /** The paper's constants, in its later version. */
    @Override
    public Settings defaults() {
        return new Settings(TrainingPlan.ofPaper(1e-3, "linear"), Version.V2, AdamConstants.ofPaper(), 0);
    }

    @Override
    public Update update(Settings settings, double[] start) {
        return new Step(settings, start.length);
    }

    private static final class Step implements Update {
        private final Settings settings;
        private final Moments moments;
        private long t;

        Step(Settings settings, int variables) {
            this.settings = settings;
            this.moments = new Moments(settings.constants(), variables);
        }

        @Override
        public void step(double[] x, double[] g, double eta) {
            moments.add(g);
            t++;
            double alpha = settings.version() == Version.V1 ? eta * Math.log(Math.sqrt(2) * Math.sqrt(t + 1.0)) : eta;
            move(x, g, alpha / (1 - moments.beta1ToT()), 1 - eta * settings.weightDecay());
        }

        private void move(double[] x, double[] g, double step, double kept) {
            double[] m = moments.m();
            double[] v = moments.v();
            double b1t = moments.beta1ToT();
            double b2t = moments.beta2ToT();
            double correction = 1 / (1 - b2t);
            double epsilon = settings.constants().epsilon();
            for (int i = 0; i < x.length; i++) {
                double p = 1 + b2t * v[i] / (v[i] + epsilon);
                double q = 1 + b1t * m[i] * m[i] / (m[i] * m[i] + epsilon);
                x[i] = kept * x[i] - step * p * (m[i] + g[i]) / (Math.sqrt(q * v[i] * correction) + epsilon);
            }
        }
    }
}
