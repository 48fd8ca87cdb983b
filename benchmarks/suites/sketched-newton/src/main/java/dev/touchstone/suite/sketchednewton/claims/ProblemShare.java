package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Evidence;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The share of instances for which something is true, in one replicate. */
final class ProblemShare {
    /** What may be true of an instance; NaN where it was not measured, else 1 or 0. */
    @FunctionalInterface
    interface Check {
        double of(Evidence evidence, String instance, int replicate);
    }

    private ProblemShare() {}

    /** NaN unless all of the instances were measured. */
    static Statistic of(List<PublishedRun> problems, Function<PublishedRun, Check> check) {
        return (evidence, replicate) -> problems.stream()
                .mapToDouble(run -> check.apply(run).of(evidence, run.instance(), replicate))
                .average()
                .orElse(Double.NaN);
    }

    /** Whether the final count of a competitor's work is as given; a trial that failed has none. */
    static Check counts(String work, String competitor, java.util.Set<Long> expected) {
        return (evidence, instance, replicate) -> {
            double count = evidence.last(instance, competitor, work, replicate);
            return Double.isNaN(count) ? Double.NaN : truth(Double.isFinite(count) && expected.contains((long) count));
        };
    }

    /** Whether the trial finished with a residual of at most 1e-4, the paper's tolerance. */
    static Check converged(String competitor) {
        return (evidence, instance, replicate) -> {
            double residual = evidence.last(instance, competitor, "kkt-residual", replicate);
            return Double.isNaN(residual) ? Double.NaN : truth(residual <= 1e-4);
        };
    }

    /** Whether the trial failed. */
    static Check failed(String competitor) {
        return (evidence, instance, replicate) -> {
            double residual = evidence.last(instance, competitor, "kkt-residual", replicate);
            return Double.isNaN(residual) ? Double.NaN : truth(Double.isInfinite(residual));
        };
    }

    /** Whether a competitor's final count of work is within a factor of the least of all. */
    static Check within(double factor, String work, String competitor, List<String> all) {
        return (evidence, instance, replicate) -> {
            double[] counts = all.stream()
                    .mapToDouble(other -> evidence.last(instance, other, work, replicate))
                    .toArray();
            double own = evidence.last(instance, competitor, work, replicate);
            double least = IntStream.range(0, counts.length)
                    .mapToDouble(i -> counts[i])
                    .min()
                    .orElse(Double.NaN);
            return Double.isNaN(own + least) ? Double.NaN : truth(Double.isFinite(own) && own <= factor * least);
        };
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
