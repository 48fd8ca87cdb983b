package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Evidence;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Statistics of the form: the share of problems on which a condition holds, in one replicate. */
final class ProblemShare {
    private static final String RESIDUAL = "kkt-residual";

    /** The KKT residual at which the paper's methods end. */
    private static final double TOLERANCE = 1e-4;

    /** A condition on one instance: 1 where it holds, 0 where it does not, NaN where it was not measured. */
    @FunctionalInterface
    interface Condition {
        double on(String instance, Evidence evidence, int replicate);
    }

    private ProblemShare() {}

    /** The share of problems on which a condition holds; NaN unless it was measured on all of them. */
    static Statistic of(List<PublishedRun> problems, Condition condition) {
        return of(problems, run -> condition);
    }

    /** The share of problems on which a condition holds that depends on the published run. */
    static Statistic of(List<PublishedRun> problems, Function<PublishedRun, Condition> condition) {
        return (evidence, replicate) -> problems.stream()
                .mapToDouble(run -> condition.apply(run).on(run.instance(), evidence, replicate))
                .average()
                .orElse(Double.NaN);
    }

    /** The final count of a competitor's work is one of those given; a trial that failed has no count. */
    static Condition counts(String work, String competitor, Set<Long> expected) {
        return (instance, evidence, replicate) -> {
            double count = evidence.last(instance, competitor, work, replicate);
            return Double.isNaN(count) ? Double.NaN : truth(Double.isFinite(count) && expected.contains((long) count));
        };
    }

    /** The trial finished with a residual of at most 1e-4. */
    static Condition converged(String competitor) {
        return (instance, evidence, replicate) -> {
            double residual = evidence.last(instance, competitor, RESIDUAL, replicate);
            return Double.isNaN(residual) ? Double.NaN : truth(residual <= TOLERANCE);
        };
    }

    /** The trial failed. */
    static Condition failed(String competitor) {
        return (instance, evidence, replicate) -> {
            double residual = evidence.last(instance, competitor, RESIDUAL, replicate);
            return Double.isNaN(residual) ? Double.NaN : truth(Double.isInfinite(residual));
        };
    }

    /** The last step had length 1. */
    static Condition unitStep(String competitor) {
        return (instance, evidence, replicate) -> {
            double size = evidence.last(instance, competitor, "step-size", replicate);
            return Double.isNaN(size) ? Double.NaN : truth(size == 1);
        };
    }

    /** A competitor's final count of work is within a factor of the least count of all competitors. */
    static Condition within(double factor, String work, String competitor, List<String> all) {
        return (instance, evidence, replicate) -> {
            double own = evidence.last(instance, competitor, work, replicate);
            double least = all.stream()
                    .mapToDouble(other -> evidence.last(instance, other, work, replicate))
                    .min()
                    .orElse(Double.NaN);
            return Double.isNaN(own + least) ? Double.NaN : truth(Double.isFinite(own) && own <= factor * least);
        };
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
