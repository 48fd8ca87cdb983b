package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * EXAdam: Adam with moments that are corrected by each other, and the gradient itself beside its mean;
 * t = 1, 2, ...
 *
 * <pre>
 * m := beta1 m + (1 - beta1) g_t
 * v := beta2 v + (1 - beta2) g_t^2
 * p := 1 + beta2^t v / (v + epsilon)
 * q := 1 + beta1^t m^2 / (m^2 + epsilon)
 * n := p (m + g_t) / (1 - beta1^t)
 * x := x - eta_t weightDecay x - alpha_t n / (sqrt(q v / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>alpha_t is eta_t log(sqrt(2) sqrt(t + 1)) in version 1 of the paper and eta_t in version 2. A first
 * step is 11 (1 + beta2) / sqrt(1 + beta1) times as long as one of Adam's at the same rate, and that in
 * version 1 times log 2: compare the two at rates tuned for each.
 */
public final class Exadam implements GradientMethod<Exadam.Settings> {
    /** The paper's two versions, of December 2024 and of April 2025. */
    public enum Version {
        V1,
        V2
    }

    /** Hyperparameters. */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            Version version,
            double beta1,
            double beta2,
            double epsilon,
            double weightDecay)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Moments.check(beta1, beta2, epsilon);
            Plan.notNegative("weightDecay", weightDecay);
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
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 1e-3, Schedule.of("linear"), Version.V2, 0.9, 0.999, 1e-8, 0);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(problem, settings, norm(), new Step(settings, problem.variables()), run);
    }

    static final class Step implements Update {
        private final Settings settings;
        private final double[] m;
        private final double[] v;
        private long t;
        private double beta1ToT = 1;
        private double beta2ToT = 1;

        Step(Settings settings, int variables) {
            this.settings = settings;
            this.m = new double[variables];
            this.v = new double[variables];
        }

        @Override
        public void step(double[] x, double[] g, double eta) {
            t++;
            beta1ToT *= settings.beta1();
            beta2ToT *= settings.beta2();
            double alpha = settings.version() == Version.V1 ? eta * Math.log(Math.sqrt(2) * Math.sqrt(t + 1.0)) : eta;
            move(x, g, alpha / (1 - beta1ToT), 1 - eta * settings.weightDecay());
        }

        private void move(double[] x, double[] g, double step, double kept) {
            double[] m = this.m;
            double[] v = this.v;
            double b1 = settings.beta1();
            double b2 = settings.beta2();
            double b1t = beta1ToT;
            double b2t = beta2ToT;
            double unbias = 1 / (1 - b2t);
            double epsilon = settings.epsilon();
            for (int i = 0; i < x.length; i++) {
                m[i] = b1 * m[i] + (1 - b1) * g[i];
                v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
                double p = 1 + b2t * v[i] / (v[i] + epsilon);
                double q = 1 + b1t * m[i] * m[i] / (m[i] * m[i] + epsilon);
                x[i] = kept * x[i] - step * p * (m[i] + g[i]) / (Math.sqrt(q * v[i] * unbias) + epsilon);
            }
        }
    }
}
