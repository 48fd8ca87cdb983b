package dev.touchstone.api;

import java.util.List;
import java.util.Optional;

/**
 * The instances, solvers, metrics and claims of the papers that one module reproduces.
 *
 * <p>A suite is a service: its module has one line in {@code META-INF/services/dev.touchstone.api.Suite}. It is the only
 * service interface of the project; everything below it is ordinary Java that the compiler checks.
 *
 * @param <P> the problem
 * @param <S> the solution of a problem, and every iterate before it
 */
public interface Suite<P, S> {
    /** Lower-case, hyphenated, unique on the class path, such as {@code "two-stage-robust"}. */
    String name();

    /** Version of the suite's results, part of every trial's id. Raise it when a change of code changes a result. */
    String version();

    /** The papers that are reproduced: authors, titles, years, and the sections that define the experiments. */
    String source();

    /** The family of this suite's problems, which counts, describes and evaluates them. */
    Family<P> family();

    /** The instances that need no data, followed by those whose files are in the data folder. */
    List<Instance<P>> instances(Data data);

    /**
     * An instance that is not listed because its name gives parameters, such as {@code chain@n=1000}.
     *
     * @return empty if this suite has no such instance
     * @throws IllegalArgumentException if the name gives a parameter that the instance lacks; the message names those
     *     that it has
     */
    default Optional<Instance<P>> instance(Data data, String name) {
        return Optional.empty();
    }

    /** The algorithms that compete. */
    List<Solver<P, S, ?>> solvers();

    /** The metrics, at least one. Leaderboards rank by the first. */
    List<Metric<P, S>> metrics();

    /**
     * Units of work that leaderboards rank beside the metrics, less being better: units that {@link Family#counted}
     * charges, and {@code steps} and {@code seconds}, which the harness counts.
     */
    default List<String> work() {
        return List.of();
    }

    /** The claims of the papers, at least one. Every run is compared with them. */
    List<Claim> claims();
}
