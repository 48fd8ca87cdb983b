package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * AMSGrad: Adam whose second moment is the largest so far, so that no rate rises again; t = 1, 2, ...
 *
 * <pre>
 * m := beta1 m + (1 - beta1) g_t
 * v := beta2 v + (1 - beta2) g_t^2
 * u := max(u, v)
 * x := x - eta_t (m / (1 - beta1^t)) / (sqrt(u / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>Algorithm 2 has neither the two corrections of bias nor epsilon; they are here as libraries have
 * them, the maximum being taken before the correction.
 */
public final class AmsGrad implements GradientMethod<AmsGrad.Settings> {
    /** Hyperparameters. */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            double beta1,
            double beta2,
            double epsilon)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Moments.check(beta1, beta2, epsilon);
        }
    }

    @Override
    public String name() {
        return "amsgrad";
    }

    @Override
    public String source() {
        return "S. J. Reddi, S. Kale, S. Kumar, \"On the convergence of Adam and beyond\", ICLR 2018, Algorithm 2";
    }

    /** Those of {@link Adam}, so that the two differ in the update alone; the paper sweeps them. */
    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 1e-3, Schedule.of("linear"), 0.9, 0.999, 1e-8);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(problem, settings, norm(), new Step(settings, problem.variables()), run);
    }

    static final class Step implements Update {
        private final Settings settings;
        private final double[] m;
        private final double[] v;
        private final double[] u;
        private double beta1ToT = 1;
        private double beta2ToT = 1;

        Step(Settings settings, int variables) {
            this.settings = settings;
            this.m = new double[variables];
            this.v = new double[variables];
            this.u = new double[variables];
        }

        @Override
        public void step(double[] x, double[] g, double eta) {
            beta1ToT *= settings.beta1();
            beta2ToT *= settings.beta2();
            move(x, g, eta / (1 - beta1ToT), 1 / Math.sqrt(1 - beta2ToT));
        }

        private void move(double[] x, double[] g, double step, double unbias) {
            double[] m = this.m;
            double[] v = this.v;
            double[] u = this.u;
            double b1 = settings.beta1();
            double b2 = settings.beta2();
            double epsilon = settings.epsilon();
            for (int i = 0; i < x.length; i++) {
                m[i] = b1 * m[i] + (1 - b1) * g[i];
                v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
                u[i] = Math.max(u[i], v[i]);
                x[i] -= step * m[i] / (Math.sqrt(u[i]) * unbias + epsilon);
            }
        }
    }
}
