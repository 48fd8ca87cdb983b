package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * NAdam: Adam with Nesterov's momentum, its strength mu rising from beta1/2 to beta1; t = 1, 2, ...
 *
 * <pre>
 * mu_t := beta1 (1 - 0.96^(t psi) / 2)
 * m := beta1 m + (1 - beta1) g_t
 * v := beta2 v + (1 - beta2) g_t^2
 * n := mu_{t+1} m / (1 - mu_1 ... mu_{t+1}) + (1 - mu_t) g_t / (1 - mu_1 ... mu_t)
 * x := x - eta_t n / (sqrt(v / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>This is the formula that PyTorch documents, in which m decays by beta1 while mu, as in the paper,
 * warms up. Its version 1.13.1 computes another one: it has mu_t twice in the product up to t + 1.
 */
public final class Nadam implements GradientMethod<Nadam.Settings> {
    /**
     * Hyperparameters.
     *
     * @param momentumDecay psi
     */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            double beta1,
            double beta2,
            double epsilon,
            double momentumDecay)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Moments.check(beta1, beta2, epsilon);
            Plan.notNegative("momentumDecay", momentumDecay);
        }
    }

    @Override
    public String name() {
        return "nadam";
    }

    @Override
    public String source() {
        return "T. Dozat, \"Incorporating Nesterov momentum into Adam\", ICLR 2016 workshop, Algorithm 2; "
                + "in the form of PyTorch";
    }

    /** The constants of PyTorch. */
    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 2e-3, Schedule.of("linear"), 0.9, 0.999, 1e-8, 4e-3);
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
        private double muProduct = 1;
        private double beta2ToT = 1;

        Step(Settings settings, int variables) {
            this.settings = settings;
            this.m = new double[variables];
            this.v = new double[variables];
        }

        @Override
        public void step(double[] x, double[] g, double eta) {
            t++;
            beta2ToT *= settings.beta2();
            double mu = mu(t);
            double next = mu(t + 1);
            muProduct *= mu;
            move(
                    x,
                    g,
                    eta * next / (1 - muProduct * next),
                    eta * (1 - mu) / (1 - muProduct),
                    1 / Math.sqrt(1 - beta2ToT));
        }

        private double mu(long step) {
            return settings.beta1() * (1 - 0.5 * Math.pow(0.96, step * settings.momentumDecay()));
        }

        private void move(double[] x, double[] g, double byMomentum, double byGradient, double unbias) {
            double[] m = this.m;
            double[] v = this.v;
            double b1 = settings.beta1();
            double b2 = settings.beta2();
            double epsilon = settings.epsilon();
            for (int i = 0; i < x.length; i++) {
                m[i] = b1 * m[i] + (1 - b1) * g[i];
                v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
                x[i] -= (byMomentum * m[i] + byGradient * g[i]) / (Math.sqrt(v[i]) * unbias + epsilon);
            }
        }
    }
}
