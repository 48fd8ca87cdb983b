package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * NAdam: Adam with Nesterov's momentum, whose strength mu rises from beta1/2 to beta1; with the {@link Moments} m and
 * v, t = 1, 2, ...:
 *
 * <pre>
 * mu_t := beta1 (1 - 0.96^(t psi) / 2)
 * n := mu_{t+1} m / (1 - mu_1 ... mu_{t+1}) + (1 - mu_t) g_t / (1 - mu_1 ... mu_t)
 * x := x - eta_t n / (sqrt(v / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>PyTorch documents this formula: m decays by beta1, and mu warms up as in the paper. PyTorch 1.13.1 computes
 * another one, with mu_t twice in the product up to t + 1.
 */
public final class Nadam implements GradientMethod<Nadam.Settings> {
    /**
     * Hyperparameters.
     *
     * @param momentumDecay psi
     */
    public record Settings(TrainingPlan plan, AdamConstants constants, double momentumDecay)
            implements TrainingSettings {
        public Settings {
            HyperparameterChecks.atLeast(0, "momentumDecay", momentumDecay);
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
        return new Settings(TrainingPlan.ofPaper(2e-3, "linear"), AdamConstants.ofPaper(), 4e-3);
    }

    @Override
    public Update update(Settings settings, double[] start) {
        return new Step(settings, start.length);
    }

    private static final class Step implements Update {
        private final Settings settings;
        private final Moments moments;
        private long t;
        private double muProduct = 1;

        Step(Settings settings, int variables) {
            this.settings = settings;
            this.moments = new Moments(settings.constants(), variables);
        }

        @Override
        public void step(double[] x, double[] g, double eta) {
            moments.add(g);
            t++;
            double mu = mu(t);
            double next = mu(t + 1);
            muProduct *= mu;
            move(x, g, eta * next / (1 - muProduct * next), eta * (1 - mu) / (1 - muProduct));
        }

        private double mu(long step) {
            return settings.constants().beta1() * (1 - 0.5 * Math.pow(0.96, step * settings.momentumDecay()));
        }

        private void move(double[] x, double[] g, double byMomentum, double byGradient) {
            double[] m = moments.m();
            double[] v = moments.v();
            double correction = moments.rootCorrection();
            double epsilon = settings.constants().epsilon();
            for (int i = 0; i < x.length; i++) {
                x[i] -= (byMomentum * m[i] + byGradient * g[i]) / (Math.sqrt(v[i]) * correction + epsilon);
            }
        }
    }
}
