package dev.touchstone.family.learning.metrics;

import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import java.util.List;

/** The metrics of an iterate that the harness grades, whatever the solver. */
public final class LearningMetrics {
    private LearningMetrics() {}

    /** Every metric; the training loss comes first, so that leaderboards rank by it. */
    public static List<Metric<Objective, Iterate>> all() {
        return List.of(trainLoss(), trainAccuracy(), runningAccuracy(), gradientNorm(), gap());
    }

    /** {@code train-loss}: f(x). */
    public static Metric<Objective, Iterate> trainLoss() {
        return new Metric<>("train-loss", "1", Goal.MINIMISE, (problem, at) -> at.assessedBy(problem)
                .value());
    }

    /** {@code train-accuracy}: the fraction of rows that x classifies rightly; NaN if nothing is classified. */
    public static Metric<Objective, Iterate> trainAccuracy() {
        return new Metric<>("train-accuracy", "1", Goal.MAXIMISE, (problem, at) -> at.assessedBy(problem)
                .accuracy());
    }

    /** {@code running-accuracy}: the accuracy of the last whole epoch on its own mini-batches. */
    public static Metric<Objective, Iterate> runningAccuracy() {
        return new Metric<>("running-accuracy", "1", Goal.MAXIMISE, (problem, at) -> at.runningAccuracy());
    }

    /** {@code gradient-norm}: the 2-norm of the gradient over all rows. */
    public static Metric<Objective, Iterate> gradientNorm() {
        return new Metric<>("gradient-norm", "1", Goal.MINIMISE, (problem, at) -> at.assessedBy(problem)
                .gradientNorm());
    }

    /** {@code gap}: f(x) - f*; NaN if f* is not known. */
    public static Metric<Objective, Iterate> gap() {
        return new Metric<>(
                "gap",
                "1",
                Goal.MINIMISE,
                (problem, at) -> problem.optimum().isPresent()
                        ? at.assessedBy(problem).value() - problem.optimum().getAsDouble()
                        : Double.NaN);
    }
}
