package dev.touchstone.family.learning.objective;

import dev.touchstone.api.Work;
import java.util.OptionalDouble;

/**
 * An objective that charges for gradients and values, and hides f* from solvers. It charges {@code sample-gradients}
 * for each row of a gradient, {@code batches} for each gradient, and {@code values} for each evaluation of f over all
 * rows.
 */
public class CountedObjective implements Objective {
    private final Objective objective;
    private final Work work;

    CountedObjective(Objective objective, Work work) {
        this.objective = objective;
        this.work = work;
    }

    /** The objective with its work charged; a {@link PredictionObjective} if it is one. */
    public static Objective of(Objective objective, Work work) {
        return objective instanceof PredictionObjective predicting
                ? new CountedPredictions(predicting, work)
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

    /** The assessment, at no charge: only the harness assesses. */
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
            chargeGradient(work, to - from);
            return plain.at(x, rows, from, to, g);
        };
    }

    static void chargeGradient(Work work, int rows) {
        work.add("sample-gradients", rows);
        work.add("batches", 1);
    }
}
