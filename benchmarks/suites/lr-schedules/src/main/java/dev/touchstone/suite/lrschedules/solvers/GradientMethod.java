package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.problems.Objective;
import java.util.List;
import java.util.Optional;

/** A method that takes a gradient and a learning rate a step; it may learn its schedule from an earlier run. */
public interface GradientMethod<H extends Record & Plan> extends Solver<Objective, Iterate, H> {
    /** The norm of its gradients that a refinement of its schedule goes by; of coordinate-wise methods the 1-norm. */
    default Norm norm() {
        return Norm.ONE;
    }

    @Override
    default List<String> leaves() {
        return List.of(GradientNorms.SERIES);
    }

    @Override
    default Optional<String> inherits(H settings) {
        return settings.schedule().isLearned() ? Optional.of(GradientNorms.SERIES) : Optional.empty();
    }
}
