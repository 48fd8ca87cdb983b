package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.fisher.Estimator;
import dev.touchstone.suite.lrschedules.fisher.SlidingInverseFisher;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Gradient descent preconditioned by the inverse Fisher matrix of the last m gradients, this one included:
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
     * @param gradients m, the length of the window, which starts as m zeros
     * @param damping lambda
     * @param estimator the same iterates but for rounding, at another cost
     */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            int gradients,
            double damping,
            double momentum,
            double weightDecay,
            Estimator estimator)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            checkFisher(gradients, damping);
            Plan.fraction("momentum", momentum);
            Plan.require(weightDecay >= 0 && Double.isFinite(weightDecay), "weightDecay", weightDecay, "at least 0");
        }
    }

    static void checkFisher(int gradients, double damping) {
        Plan.require(gradients >= 1, "gradients", gradients, "at least 1");
        Plan.require(damping > 0 && Double.isFinite(damping), "damping", damping, "positive");
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
     * Those of the authors' code, but for m, there 1024. Problems here have 15 to some thousand variables: m^3 would be
     * nearly all of the work, and beyond 64, what the authors' pruning takes, a longer window hardly lowers the loss.
     */
    @Override
    public Settings defaults() {
        return new Settings(
                Plan.EPOCHS, Plan.BATCH_SIZE, 1e-3, Schedule.of("linear"), 64, 1e-5, 0, 0, Estimator.DYNAMIC);
    }

    @Override
    public Norm norm() {
        return Norm.TWO;
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        SlidingInverseFisher inverse =
                settings.estimator().of(problem.variables(), settings.gradients(), settings.damping());
        return Training.of(
                problem,
                settings,
                norm(),
                update(inverse, problem.variables(), settings.momentum(), settings.weightDecay()),
                run);
    }

    static Update update(SlidingInverseFisher inverse, int variables, double momentum, double weightDecay) {
        var h = new double[variables];
        var v = new double[variables];
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
