package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import java.util.List;
import java.util.Optional;

/**
 * A method that takes one mini-batch gradient and one learning rate a step. It leaves the norms of its gradients, from
 * which a later run may make its schedule.
 */
public interface GradientMethod<H extends Record & TrainingSettings> extends Solver<Objective, Iterate, H> {
    /**
     * A new update for one solve.
     *
     * @param start the point from which x starts; not kept
     */
    Update update(H settings, double[] start);

    /** The norm of gradients by which a schedule is refined; the 1-norm, that of methods that scale each variable. */
    default Norm norm() {
        return Norm.ONE;
    }

    @Override
    default List<String> leaves() {
        return List.of(GradientNorms.SERIES);
    }

    @Override
    default Optional<String> inherits(H settings) {
        return settings.plan().schedule().needsNorms() ? Optional.of(GradientNorms.SERIES) : Optional.empty();
    }

    @Override
    default Iterate solve(Objective problem, H settings, Run<Iterate> run) {
        return TrainingLoop.run(problem, settings.plan(), norm(), update(settings, problem.start()), run);
    }
}
