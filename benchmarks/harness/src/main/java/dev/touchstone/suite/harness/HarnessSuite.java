package dev.touchstone.suite.harness;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Statistic;
import dev.touchstone.api.Suite;
import java.util.List;

/** Trials that check the harness. A solution is an array of one number. */
public final class HarnessSuite implements Suite<Nothing, double[]> {
    @Override
    public String name() {
        return "harness";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String source() {
        return "Touchstone's own: the cost of a trial, the use of the cores, and the outcome of every kind of fault";
    }

    @Override
    public Family<Nothing> family() {
        return new NoProblems();
    }

    @Override
    public List<Instance<Nothing>> instances(Data data) {
        return List.of(
                Instance.of("nothing", "no data", Nothing::new),
                Instance.of("unbuildable", "no data", HarnessSuite::unbuildable));
    }

    private static Nothing unbuildable() {
        throw new IllegalArgumentException("a problem that cannot be built, on purpose");
    }

    @Override
    public List<Solver<Nothing, double[], ?>> solvers() {
        return List.of(new Empty(), new Steady(), new Faulty());
    }

    @Override
    public List<Metric<Nothing, double[]>> metrics() {
        return List.of(new Metric<>("value", "1", Metric.Goal.MINIMISE, (nothing, x) -> x[0]));
    }

    @Override
    public List<Claim> claims() {
        return List.of(new Claim(
                "same-numbers-in-a-child-process",
                "Touchstone's own: streams of random numbers come from names, so that a trial repeats anywhere",
                "A trial in a child process computes exactly what it computes in a thread of the task.",
                "value",
                "nightly/harness",
                "paper/harness",
                0,
                Claim.Relation.AT_MOST,
                List.of(new Claim.Case(
                        "steady",
                        Statistic.differenceOf("value", "in-a-process", "in-a-thread")
                                .on("nothing")
                                .then(Math::abs)))));
    }
}
