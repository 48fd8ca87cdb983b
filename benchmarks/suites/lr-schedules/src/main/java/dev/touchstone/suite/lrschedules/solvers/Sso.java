package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.training.Batches;
import dev.touchstone.family.learning.training.HyperparameterChecks;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import dev.touchstone.suite.lrschedules.surrogates.Armijo;
import dev.touchstone.suite.lrschedules.surrogates.Geometry;
import dev.touchstone.suite.lrschedules.surrogates.Oracle;
import dev.touchstone.suite.lrschedules.surrogates.SurrogateDescent;
import dev.touchstone.suite.lrschedules.surrogates.SurrogateScale;
import dev.touchstone.suite.lrschedules.surrogates.TargetGeometry;
import java.util.Optional;

/**
 * Surrogate stochastic optimisation: one oracle call on a mini-batch, then m steps on the surrogate
 *
 * <pre>S(x) = mean_j s g_j (z_j(x) - z_tj) + (z_j(x) - z_tj)^2,   z_t, g the targets and their gradient at x_t</pre>
 *
 * <p>without another call. Other geometries weigh the squares, or take a divergence instead of them. A step is an
 * oracle call. On the full batch with eta = s / 2 at most 1 / L_z, S bounds f from above and f never rises.
 */
public final class Sso implements Solver<Objective, Iterate, Sso.Settings> {
    /**
     * Hyperparameters.
     *
     * @param s scale of the surrogate, which the schedule multiplies
     * @param target the geometry in which targets are measured
     * @param innerSteps m, the steps on a surrogate
     * @param search the backtracking of the inner steps, and of the geometry that searches for its scale; the inner
     *     steps take the expansion to the power of the batch's share of the rows
     */
    public record Settings(
            int epochs,
            int batchSize,
            SurrogateScale s,
            Schedule schedule,
            TargetGeometry target,
            int innerSteps,
            Armijo search) {
        public Settings {
            HyperparameterChecks.atLeast(1, "epochs", epochs);
            HyperparameterChecks.atLeast(1, "batchSize", batchSize);
            HyperparameterChecks.atLeast(1, "innerSteps", innerSteps);
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

    /** Batch size, inner steps and the constants of the search are those of the released code. */
    @Override
    public Settings defaults() {
        return new Settings(
                TrainingPlan.EPOCHS,
                100,
                SurrogateScale.of("theory"),
                Schedule.of("flat"),
                TargetGeometry.EUCLIDEAN,
                5,
                new Armijo(0.5, 0.9, 1.8));
    }

    @Override
    public Optional<String> declines(Objective problem) {
        return problem instanceof PredictionObjective
                ? Optional.empty()
                : Optional.of("surrogates in target space want an objective with targets");
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        var objective = (PredictionObjective) problem;
        int n = objective.rows();
        int size = Math.min(settings.batchSize(), n);
        var batches = new Batches(n, size, run.random("batches"));
        var oracle = new Oracle(objective, size);
        Armijo inner = settings.search().expandingOnceIn((double) size / n);
        var descent = new SurrogateDescent(inner, objective.variables(), size * objective.predictions());
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

    private static Geometry geometry(PredictionObjective problem, Settings settings) {
        double s = settings.s().under(problem.lossKind());
        return settings.target().over(problem, s, settings.search());
    }
}
