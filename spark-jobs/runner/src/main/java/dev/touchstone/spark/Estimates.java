package dev.touchstone.spark;

import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.Unbuildable;
import dev.touchstone.grid.ArmOnInstance;
import dev.touchstone.grid.Grid;
import dev.touchstone.storage.RunPaths;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Seconds that a trial of a block is expected to take: what earlier runs recorded of the solver on
 * the instance, else the suite's rule from the instance's size.
 *
 * @param source where they come from, for a person
 * @param unbuildable instances that cannot be built, as far as their size was asked for, and why; their trials
 *     take no time
 */
public record Estimates(
        ToDoubleFunction<ArmOnInstance> secondsPerTrial, String source, SortedMap<String, String> unbuildable) {

    /** Estimates for a grid, by the latest runs below {@code out} that know its solvers and instances. */
    public static Estimates of(Grid grid, Suites suites, ProblemCache problems, String out) {
        Map<String, Double> recorded = recorded(grid, out);
        Map<String, Double> seconds = new HashMap<>();
        var unbuildable = new TreeMap<String, String>();
        int known = 0;
        for (ArmOnInstance block : grid.armsOnInstances()) {
            Double cost = recorded.get(key(block));
            known += cost == null ? 0 : 1;
            double estimate =
                    cost == null ? ofSize(grid, block, suites.named(grid.suite()), problems, unbuildable) : cost;
            seconds.merge(key(block), estimate, Math::max);
        }
        String source = known == grid.armsOnInstances().size()
                ? "recorded costs"
                : known == 0
                        ? "instance sizes"
                        : "recorded costs for %d of %d pairs of arm and instance, instance sizes for the rest"
                                .formatted(known, grid.armsOnInstances().size());
        return new Estimates(block -> seconds.get(key(block)), source, unbuildable);
    }

    private static Map<String, Double> recorded(Grid grid, String out) {
        var recorded = new HashMap<String, Double>();
        for (RunPaths run : RunPaths.in(out)) {
            if (run.exists("costs.json") && RunFacts.suite(run).equals(grid.suite())) {
                Costs.read(run.read("costs.json"))
                        .forEach((solver, byInstance) -> byInstance.forEach(
                                (instance, seconds) -> recorded.put(solver + '\n' + instance, seconds)));
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
