package dev.touchstone.api;

import java.util.List;
import java.util.Optional;

/**
 * A family of problems, the solvers that compete on it and the metrics that judge them.
 *
 * <p>The only service interface of the project: one line in {@code META-INF/services} per suite,
 * and everything below it is ordinary, compile-time checked Java.
 *
 * @param <P> the problem, as this suite's solvers see it
 * @param <S> a solution (or iterate) of such a problem
 */
public interface Suite<P, S> {
    /** Lower-case, hyphenated, unique: {@code "two-stage-robust"}. */
    String name();

    /** Part of every trial's id: raise it when the code of a problem or a solver changes results. */
    String version();

    /** What is reproduced: authors, title, year, and the section that defines the experiment. */
    String source();

    /** The kind of its problems: how they are counted, described and evaluated. */
    Family<P> family();

    /** The instances that need no data, and those whose files are in the data folder. */
    List<Instance<P>> instances(Data data);

    /**
     * An instance that is not listed: one whose name gives parameters, such as {@code chain@n=1000}.
     *
     * @throws IllegalArgumentException if the name has parameters that the instance lacks; says which it has
     */
    default Optional<Instance<P>> instance(Data data, String name) {
        return Optional.empty();
    }

    List<Solver<P, S, ?>> solvers();

    /** The first is the one that leaderboards rank by. */
    List<Metric<P, S>> metrics();

    /**
     * Work that is ranked beside the metrics, less being better: names that {@link Family#counted} charges, and
     * {@code steps} and {@code seconds}, which the harness counts.
     */
    default List<String> work() {
        return List.of();
    }

    /** What the papers say of the solvers, to be held against every run; one at least. */
    List<Claim> claims();
}
