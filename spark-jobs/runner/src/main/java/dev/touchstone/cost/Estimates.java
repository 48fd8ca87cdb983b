package dev.touchstone.cost;

import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.Unbuildable;
import dev.touchstone.grid.ArmOnInstance;
import dev.touchstone.grid.Grid;
import dev.touchstone.tables.RunFolder;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Seconds that a trial is expected to take: the recorded cost of the solver on the instance, else the estimate of
 * the problem's family from its size.
 *
 * @param source where the estimates come from, for a person
 * @param unbuildable instances that cannot be built, as far as their size was asked for, and why; their trials
 *     take no time
 * @param passedOver a line for each run whose costs cannot be read, and why
 */
public record Estimates(
        ToDoubleFunction<ArmOnInstance> secondsPerTrial,
        String source,
        SortedMap<String, String> unbuildable,
        List<String> passedOver) {

    /** Estimates for a grid, by the latest runs below {@code out} that know its solvers and instances. */
    public static Estimates of(Grid grid, Suites suites, ProblemCache problems, String out) {
        var passedOver = new ArrayList<String>();
        RecordedCosts recorded = recorded(grid, out, passedOver);
        Map<String, Double> seconds = new HashMap<>();
        var unbuildable = new TreeMap<String, String>();
        int known = 0;
        for (ArmOnInstance block : grid.armsOnInstances()) {
            OptionalDouble cost = recorded.of(block.solver(), block.instance());
            known += cost.isPresent() ? 1 : 0;
            double estimate = cost.isPresent()
                    ? cost.getAsDouble()
                    : ofSize(grid, block, suites.named(grid.suite()), problems, unbuildable);
            seconds.merge(key(block), estimate, Math::max);
        }
        return new Estimates(
                block -> seconds.get(key(block)),
                source(known, grid.armsOnInstances().size()),
                unbuildable,
                passedOver);
    }

    private static String source(int known, int all) {
        if (known == all) {
            return "recorded costs";
        }
        return known == 0
                ? "instance sizes"
                : "recorded costs for %d of %d pairs of arm and instance, instance sizes for the rest"
                        .formatted(known, all);
    }

    private static RecordedCosts recorded(Grid grid, String out, List<String> passedOver) {
        var recorded = new RecordedCosts(new TreeMap<>());
        for (RunFolder run : RunFolder.in(out)) {
            try {
                if (RecordedCosts.areIn(run) && run.record().suite().equals(grid.suite())) {
                    recorded = recorded.with(RecordedCosts.read(run));
                }
            } catch (IllegalStateException | UncheckedIOException e) { // another run's damage is no reason to stop
                passedOver.add("run %s is passed over: %s".formatted(run.id(), e.getMessage()));
            }
        }
        return recorded;
    }

    private static <P> double ofSize(
            Grid grid, ArmOnInstance block, Suite<P, ?> suite, ProblemCache problems, Map<String, String> unbuildable) {
        Trial trial = grid.trial(block.first()).trial();
        if (unbuildable.containsKey(trial.instance())) {
            return 0;
        }
        double most = trial.budget().time().toNanos() * 1e-9;
        try {
            P problem = problems.of(suite, trial.instance(), trial.instanceDigest());
            return Math.min(suite.family().estimatedSeconds(problem, trial.settings()), most);
        } catch (Unbuildable e) {
            unbuildable.put(trial.instance(), e.reason());
            return 0;
        }
    }

    private static String key(ArmOnInstance block) {
        return block.solver() + '\n' + block.instance();
    }
}
