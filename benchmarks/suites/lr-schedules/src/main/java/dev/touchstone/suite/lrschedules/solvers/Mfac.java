package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;
import dev.touchstone.suite.lrschedules.fisher.SlidingInverseFisher;
import dev.touchstone.suite.lrschedules.fisher.WindowEstimator;

/**
 * Gradient descent preconditioned by the inverse Fisher matrix F^-1 of the last m gradients, this step's included:
 *
 * <pre>
 * h := g_t + weightDecay x
 * v := momentum v + (1 - momentum) F^-1 h
 * x := x - eta_t v
 * </pre>
 */
public final class Mfac implements GradientMethod<Mfac.Settings> {
    /**
     * Hyperparameters.
     *
     * @param fisher its gradients are a window, which starts as m zeros
     * @param estimator all give the same iterates but for rounding, at different costs
     */
    public record Settings(
            TrainingPlan plan, FisherGradients fisher, double momentum, double weightDecay, WindowEstimator estimator)
            implements TrainingSettings {
        public Settings {
            HyperparameterChecks.decay("momentum", momentum);
            HyperparameterChecks.atLeast(0, "weightDecay", weightDecay);
        }
    }

    @Override
    public String name() {
        return "mfac";
    }

    @Override
    public String source() {
        return "E. Frantar, E. Kurtic, D. Alistarh, \"M-FAC: efficient matrix-free approximations of second-order "
                + "information\", NeurIPS 2021, arXiv 2107.03356: the dynamic algorithm";
    }

    /**
     * The constants of the authors' code, except m, which is 1024 there. The problems here have 15 to some thousand
     * variables: a window of 1024 would spend nearly all work on its m^3 term, and windows longer than 64, the m of the
     * authors' pruning, hardly lower the loss.
     */
    @Override
    public Settings defaults() {
        return new Settings(
                TrainingPlan.ofPaper(1e-3, "linear"), new FisherGradients(64, 1e-5), 0, 0, WindowEstimator.DYNAMIC);
    }

    @Override
    public Norm norm() {
        return Norm.TWO;
    }

    @Override
    public Update update(Settings settings, double[] start) {
        int d = start.length;
        FisherGradients fisher = settings.fisher();
        SlidingInverseFisher inverse = settings.estimator().of(d, fisher.gradients(), fisher.damping());
        double momentum = settings.momentum();
        double weightDecay = settings.weightDecay();
        var h = new double[d];
        var v = new double[d];
        return (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                h[i] = g[i] + weightDecay * x[i];
            }
            inverse.add(h);
            inverse.times(h, h);
            for (int i = 0; i < x.length; i++) {
                v[i] = momentum * v[i] + (1 - momentum) * h[i];
                x[i] -= eta * v[i];
            }
        };
    }
}
