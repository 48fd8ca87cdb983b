package dev.touchstone.family.learning.problems;

import dev.touchstone.api.Work;
import java.util.OptionalDouble;

/**
 * An objective whose gradients are charged: {@code sample-gradients} by the row, {@code batches} by the
 * call; and {@code values} of f over all rows.
 */
public record CountedObjective(Objective objective, Work work) implements Objective {
    /** The objective under count, a {@link TargetObjective} where it is one. */
    public static Objective of(Objective objective, Work work) {
        return objective instanceof TargetObjective targets
                ? new CountedTargets(targets, new CountedObjective(objective, work))
                : new CountedObjective(objective, work);
    }

    @Override
    public int rows() {
        return objective.rows();
    }

    @Override
    public int features() {
        return objective.features();
    }

    @Override
    public int classes() {
        return objective.classes();
    }

    @Override
    public int variables() {
        return objective.variables();
    }

    @Override
    public double[] start() {
        return objective.start();
    }

    @Override
    public double value(double[] x) {
        work.add("values", 1);
        return objective.value(x);
    }

    @Override
    public Assessment assess(double[] x) {
        return objective.assess(x);
    }

    @Override
    public OptionalDouble optimum() {
        return OptionalDouble.empty();
    }

    @Override
    public BatchGradient gradient() {
        BatchGradient plain = objective.gradient();
        return (x, rows, from, to, g) -> {
            work.add("sample-gradients", to - from);
            work.add("batches", 1);
            return plain.at(x, rows, from, to, g);
        };
    }
}
