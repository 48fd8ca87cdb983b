package dev.touchstone.engine;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The run of one trial: it counts steps and work, and measures the iterate while the solver's clock stands still.
 *
 * <p>Looks fall on steps 0, 1, 2, 4, 8 and so on and on the end; with {@link Recording#everyPeriod} also on the end of
 * each period. After 1,000 periods only every second end has a look, after 2,000 every fourth and so on, so that the trace
 * of a trial which never ends does not fill the memory.
 *
 * @param <P> the problem
 * @param <S> the iterate
 */
final class ObservedRun<P, S> implements Run<S>, Work {
    private static final long PERIODS_IN_FULL = 1000;

    private final Trial trial;
    private final P problem;
    private final List<Metric<P, S>> metrics;
    private final Clock clock;
    private final List<Measurement> trace = new ArrayList<>();
    private final SortedMap<String, Long> work = new TreeMap<>();
    private final Map<String, double[]> inherited;
    private final Map<String, double[]> left = new TreeMap<>();
    private final long period;
    private final long limitNanos;
    private final long cpuAtStart;
    private final long allocatedAtStart;
    private long steps;
    private long lookedAt = -1;
    private long spentNanos;
    private long resumedAt;

    ObservedRun(Trial trial, P problem, Suite<P, S> suite, Map<String, double[]> inherited, Clock clock) {
        this.trial = trial;
        this.problem = problem;
        this.metrics = suite.metrics();
        this.period =
                trial.recording().everyPeriod() ? suite.family().period(problem, trial.settings()) : Long.MAX_VALUE;
        this.inherited = inherited;
        this.clock = clock;
        this.limitNanos = trial.budget().time().toNanos();
        this.cpuAtStart = clock.cpuNanos();
        this.allocatedAtStart = clock.allocatedBytes();
        long variables = suite.family().variables(problem);
        if (variables > 0) {
            trace.add(new Measurement(Measurement.VARIABLES, 0, 0, variables));
        }
        this.resumedAt = clock.nanos();
    }

    @Override
    public boolean proceed(S iterate) {
        pause();
        if (Thread.interrupted()) {
            throw new Interrupted();
        }
        if (Long.bitCount(steps) <= 1 || isEndOfPeriod()) {
            look(iterate);
        }
        boolean more = steps < trial.budget().steps() && spentNanos < limitNanos;
        if (more) {
            steps++;
        }
        resumedAt = clock.nanos();
        return more;
    }

    @Override
    public Philox random(String stream) {
        return trial.random(stream);
    }

    @Override
    public boolean followed() {
        return trial.recording().series();
    }

    @Override
    public void leave(String name, double[] series) {
        if (followed()) {
            left.put(name, series.clone());
        }
    }

    @Override
    public double[] inherited(String name) {
        double[] series = inherited.get(name);
        return series == null ? Run.super.inherited(name) : series;
    }

    @Override
    public void add(String unit, long amount) {
        work.merge(unit, amount, Long::sum);
    }

    /** The result of a solver that has returned; {@link Outcome.Kind#DIVERGED} if the ranking metric is not finite. */
    TrialResult finished(S solution) {
        pause();
        look(solution);
        Metric<P, S> ranking = metrics.get(0);
        double value = finalValue(ranking.name());
        return ended(
                Double.isFinite(value)
                        ? Outcome.finished()
                        : Outcome.diverged("%s is %s after %d steps".formatted(ranking.name(), value, steps)));
    }

    /** The result of a trial without a solution. */
    TrialResult stopped(Outcome outcome) {
        pause();
        return ended(outcome);
    }

    private TrialResult ended(Outcome outcome) {
        long cpu = clock.cpuNanos();
        long allocated = clock.allocatedBytes();
        var cost = new Cost(
                seconds(),
                cpu < 0 ? Double.NaN : (cpu - cpuAtStart) * 1e-9,
                allocated < 0 ? -1 : allocated - allocatedAtStart);
        return new TrialResult(trial, outcome, steps, cost, trace, left);
    }

    private void pause() {
        spentNanos += clock.nanos() - resumedAt;
    }

    /** Whether the current step is the end of a period with a look. */
    private boolean isEndOfPeriod() {
        long stride = 2 * Long.highestOneBit(steps / period / PERIODS_IN_FULL);
        return steps % (period * Math.max(1, stride)) == 0;
    }

    private void look(S iterate) {
        if (lookedAt == steps) {
            return;
        }
        lookedAt = steps;
        for (Metric<P, S> metric : metrics) {
            double value = metric.of().applyAsDouble(problem, iterate);
            trace.add(new Measurement(metric.name(), steps, seconds(), value));
        }
        work.forEach((unit, amount) -> trace.add(new Measurement(unit, steps, seconds(), amount)));
    }

    private double finalValue(String metric) {
        for (int i = trace.size() - 1; i >= 0; i--) {
            if (trace.get(i).metric().equals(metric)) {
                return trace.get(i).value();
            }
        }
        return Double.NaN;
    }

    private double seconds() {
        return spentNanos * 1e-9;
    }

    /** Thrown by {@link #proceed} after an interrupt of the trial's thread: the hard limit has passed. */
    static final class Interrupted extends RuntimeException {}
}
