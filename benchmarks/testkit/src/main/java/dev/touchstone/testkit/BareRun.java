package dev.touchstone.testkit;

import dev.touchstone.api.Metric;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A run without a clock: it ends after some steps, keeps the values of all metrics at every step, and counts work.
 *
 * @param <P> the problem
 * @param <S> the iterate
 */
final class BareRun<P, S> implements Run<S>, Work {
    private final P problem;
    private final List<Metric<P, S>> metrics;
    private final long mostSteps;
    private final List<Double> values = new ArrayList<>();
    private final SortedMap<String, Long> work = new TreeMap<>();
    private long steps;

    BareRun(P problem, List<Metric<P, S>> metrics, long mostSteps) {
        this.problem = problem;
        this.metrics = metrics;
        this.mostSteps = mostSteps;
    }

    /** Runs a solver with its defaults on a problem, which may be the counted one. */
    <H extends Record> void solve(Solver<P, S, H> solver, P given) {
        measure(solver.solve(given, solver.defaults(), this));
    }

    @Override
    public boolean proceed(S iterate) {
        measure(iterate);
        return steps++ < mostSteps;
    }

    @Override
    public RandomGenerator random(String stream) {
        return Philox.of("testkit", stream);
    }

    @Override
    public void add(String unit, long amount) {
        work.merge(unit, amount, Long::sum);
    }

    private void measure(S iterate) {
        metrics.forEach(metric -> values.add(metric.of().applyAsDouble(problem, iterate)));
    }

    /** The values of all metrics at all calls of {@link #proceed} and of the solution. */
    List<Double> values() {
        return values;
    }

    /** The amounts of work by unit. */
    SortedMap<String, Long> work() {
        return work;
    }
}
