package dev.touchstone.family.learning.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.HyperparameterChecks;
import dev.touchstone.family.learning.training.Iterate;

/**
 * L-BFGS over all rows, the reference solver for f*: x := x + a d, where d = -H g by {@link SecantPairs} and a by
 * {@link WolfeSearch}. A step is one evaluation of f and its gradient; a search may need several.
 *
 * <p>Ends when |g| is at most the tolerance, or when no direction decreases f any more.
 */
public final class Lbfgs implements Solver<Objective, Iterate, Lbfgs.Settings> {
    /**
     * Hyperparameters.
     *
     * @param epochs the most passes over the rows: evaluations of f and its gradient
     * @param memory pairs that are kept
     * @param tolerance of the gradient's 2-norm
     */
    public record Settings(int epochs, int memory, double tolerance) {
        public Settings {
            HyperparameterChecks.atLeast(1, "epochs", epochs);
            HyperparameterChecks.atLeast(1, "memory", memory);
            HyperparameterChecks.atLeast(0, "tolerance", tolerance);
        }
    }

    @Override
    public String name() {
        return "lbfgs";
    }

    @Override
    public String source() {
        return "D. C. Liu, J. Nocedal, \"On the limited memory BFGS method for large scale optimization\", 1989; "
                + "J. Nocedal, S. J. Wright, \"Numerical optimization\", 2nd edition, 2006, Algorithms 7.4 and 7.5";
    }

    /** A memory of 10 lies in the range that Nocedal and Wright recommend in section 7.2. */
    @Override
    public Settings defaults() {
        return new Settings(1000, 10, 1e-9);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        var iterate = new Iterate(problem.start());
        var search = new WolfeSearch(problem, iterate, run, settings.epochs());
        var pairs = new SecantPairs(settings.memory());
        if (!search.evaluateStart()) {
            return iterate;
        }
        while (search.gradientNorm() > settings.tolerance()) {
            double[] d = pairs.direction(search.g());
            double first = pairs.isEmpty() ? Math.min(1, 1 / search.gradientNorm()) : 1;
            if (search.moveAlong(d, first)) {
                search.addStepTo(pairs);
            } else if (search.isStopped() || pairs.isEmpty()) {
                return iterate;
            } else {
                pairs.clear();
            }
        }
        return iterate;
    }
}
