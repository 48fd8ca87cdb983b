package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.secant.SecantPairs;

/**
 * L-BFGS over all rows: x := x + a d, where d = -H g by the two-loop recursion over the last pairs and a by
 * {@link WolfeSearch}. A step is an evaluation of f and its gradient, of which a search may need several.
 *
 * <p>The reference for f*. Ends at |g| at most the tolerance, or where no direction decreases f any more.
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
            Plan.require(epochs >= 1, "epochs", epochs, "at least 1");
            Plan.require(memory >= 1, "memory", memory, "at least 1");
            Plan.require(tolerance >= 0 && Double.isFinite(tolerance), "tolerance", tolerance, "not negative");
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

    /** A memory of 10 lies in the range that Nocedal and Wright, section 7.2, name. */
    @Override
    public Settings defaults() {
        return new Settings(1000, 10, 1e-9);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        var iterate = new Iterate(problem.start());
        var search = new WolfeSearch(problem, iterate, run, settings.epochs());
        var pairs = new SecantPairs(settings.memory());
        if (!search.begins()) {
            return iterate;
        }
        while (search.gradientNorm() > settings.tolerance()) {
            double[] d = pairs.direction(search.g());
            double first = pairs.isEmpty() ? Math.min(1, 1 / search.gradientNorm()) : 1;
            if (search.along(d, first)) {
                pairs.add(search.stepped(), search.gradientChange());
            } else if (search.isStopped() || pairs.isEmpty()) {
                return iterate;
            } else {
                pairs.clear();
            }
        }
        return iterate;
    }
}
