package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.family.learning.problems.TargetObjective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import dev.touchstone.suite.lrschedules.surrogates.Armijo;
import dev.touchstone.suite.lrschedules.surrogates.Descent;
import dev.touchstone.suite.lrschedules.surrogates.Geometry;
import dev.touchstone.suite.lrschedules.surrogates.Oracle;
import dev.touchstone.suite.lrschedules.surrogates.Scale;
import dev.touchstone.suite.lrschedules.surrogates.Target;
import java.util.Optional;

/**
 * Surrogate stochastic optimisation: an oracle call on a mini-batch, then m steps on the surrogate
 *
 * <pre>S(x) = mean_j s g_j (z_j(x) - z_tj) + (z_j(x) - z_tj)^2,   z_t, g the targets and their gradient at x_t</pre>
 *
 * <p>without another; in other geometries with weights on the squares, or a divergence in their place. A
 * step is an oracle call. With all rows and eta = s / 2 at most 1 / L_z, S bounds f and f never rises.
 */
public final class Sso implements Solver<Objective, Iterate, Sso.Settings> {
    /** The inner steps of the released code. */
    private static final int INNER_STEPS = 5;

    /** The rows of a mini-batch in the released code. */
    private static final int BATCH_SIZE = 100;

    /** Constants of the released code's backtracking search, as its class has them. */
    private static final Armijo SEARCH = new Armijo(0.5, 0.9, 1.8);

    /**
     * Hyperparameters.
     *
     * @param s scale of the surrogate, which the schedule multiplies
     * @param innerSteps m, the steps on a surrogate
     * @param sufficientDecrease share of the linear decrease that the searches ask for
     * @param backtracking factor of a failed step
     * @param expansion factor of the first try, once an epoch: to the power of the batch's share of the rows
     */
    public record Settings(
            int epochs,
            int batchSize,
            Scale s,
            Schedule schedule,
            Target target,
            int innerSteps,
            double sufficientDecrease,
            double backtracking,
            double expansion) {
        public Settings {
            Plan.check(epochs, batchSize, 1);
            Plan.require(innerSteps >= 1, "innerSteps", innerSteps, "at least 1");
            share("sufficientDecrease", sufficientDecrease);
            share("backtracking", backtracking);
            Plan.require(expansion >= 1 && Double.isFinite(expansion), "expansion", expansion, "at least 1");
        }

        private static void share(String name, double value) {
            Plan.require(value > 0 && value < 1, name, value, "in (0, 1)");
        }
    }

    @Override
    public String name() {
        return "sso";
    }

    @Override
    public String source() {
        return "J. W. Lavington, S. Vaswani, R. Babanezhad, M. Schmidt, N. Le Roux, \"Target-based surrogates for "
                + "stochastic optimization\", arXiv 2302.02607, 2023, Algorithm 2; constants of the released code";
    }

    @Override
    public Settings defaults() {
        return new Settings(
                Plan.EPOCHS,
                BATCH_SIZE,
                Scale.of("theory"),
                Schedule.of("flat"),
                Target.EUCLIDEAN,
                INNER_STEPS,
                SEARCH.c(),
                SEARCH.shrink(),
                SEARCH.expand());
    }

    @Override
    public Optional<String> declines(Objective problem) {
        return problem instanceof TargetObjective
                ? Optional.empty()
                : Optional.of("surrogates in target space want an objective with targets");
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        var objective = (TargetObjective) problem;
        int n = objective.rows();
        int size = Math.min(settings.batchSize(), n);
        var batches = new Batches(n, size, run.random("batches"));
        var oracle = new Oracle(objective, size);
        var descent = new Descent(inner(settings, size, n), objective.variables(), size * objective.targets());
        Geometry geometry = geometry(objective, settings);
        var iterate = new Iterate(objective.start());
        long T = settings.epochs() * ((n + size - 1L) / size);
        for (long t = 1; t <= T && run.proceed(iterate); t++) {
            batches.next();
            oracle.ask(iterate.x(), batches.rows(), batches.from(), batches.to());
            double multiplier = settings.schedule().at(t, T);
            if (multiplier > 0) {
                descent.minimise(geometry.around(oracle, multiplier), oracle, settings.innerSteps(), iterate.x());
                iterate.moved();
            }
        }
        return iterate;
    }

    private static Geometry geometry(TargetObjective problem, Settings settings) {
        double s = settings.s().under(problem.targetLoss());
        var search = new Armijo(settings.sufficientDecrease(), settings.backtracking(), settings.expansion());
        return settings.target().over(problem, s, search);
    }

    private static Armijo inner(Settings settings, int size, int n) {
        double expand = Math.pow(settings.expansion(), (double) size / n);
        return new Armijo(settings.sufficientDecrease(), settings.backtracking(), expand);
    }
}
