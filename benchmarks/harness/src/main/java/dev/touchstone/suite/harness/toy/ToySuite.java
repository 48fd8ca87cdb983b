package dev.touchstone.suite.harness.toy;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Statistic;
import dev.touchstone.api.Suite;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Bowls, and solvers that halve, inherit, decline, fail and search at random.
 *
 * <p>Instances: {@code line} (1 variable) and {@code bowl} (3 variables) are listed; {@code bowl@n=7} has any number of
 * variables; {@code malformed} cannot be built; {@code unreadable} has data that cannot be read at the moment.
 *
 * @param instances the listed instances
 * @param solvers the solvers
 * @param claims the claims
 */
public record ToySuite(List<Instance<Bowl>> instances, List<Solver<Bowl, double[], ?>> solvers, List<Claim> claims)
        implements Suite<Bowl, double[]> {
    private static final String SOURCE = "Touchstone";

    public ToySuite {
        instances = List.copyOf(instances);
        solvers = List.copyOf(solvers);
        claims = List.copyOf(claims);
    }

    /** The suite with its own instances, solvers and claim. */
    public ToySuite() {
        this(
                List.of(bowl("line", 1), bowl("bowl", 3)),
                List.of(new Halving(), new Following(), new Newton(), new Failing(), new RandomSearch()),
                List.of(halvingConverges()));
    }

    /** The suite with some instances in place of the listed ones. */
    public ToySuite withInstances(List<Instance<Bowl>> others) {
        return new ToySuite(others, solvers, claims);
    }

    /** The suite with some solvers in place of its own. */
    public ToySuite withSolvers(List<Solver<Bowl, double[], ?>> others) {
        return new ToySuite(instances, others, claims);
    }

    /** The suite with some claims in place of its own. */
    public ToySuite withClaims(List<Claim> others) {
        return new ToySuite(instances, solvers, others);
    }

    @Override
    public String name() {
        return "toy";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Family<Bowl> family() {
        return new BowlFamily();
    }

    @Override
    public List<Instance<Bowl>> instances(Data data) {
        return instances;
    }

    @Override
    public Optional<Instance<Bowl>> instance(Data data, String name) {
        return UnlistedBowls.named(name);
    }

    @Override
    public List<Metric<Bowl, double[]>> metrics() {
        return List.of(
                new Metric<>("value", "1", Metric.Goal.MINIMISE, Bowl::value),
                new Metric<>("nearness", "1", Metric.Goal.MAXIMISE, (problem, x) -> nearness(x)));
    }

    @Override
    public List<String> work() {
        return List.of("steps", "seconds", "values", "gradients");
    }

    private static Instance<Bowl> bowl(String name, int n) {
        return Instance.<Bowl>of(name, SOURCE, () -> Bowl.of(n)).best(0, "x = 0");
    }

    /** 1 / (1 + the greatest absolute value of x). */
    private static double nearness(double[] x) {
        return 1 / (1 + Arrays.stream(x).map(Math::abs).max().orElse(0));
    }

    private static Claim halvingConverges() {
        return new Claim(
                "halving-converges",
                SOURCE,
                "Halving ends at a value of at most 1.",
                "value",
                "nightly/toy",
                "paper/toy",
                1,
                Claim.Relation.AT_MOST,
                List.of(new Claim.Case(
                        "line", Statistic.lastOf("value", "halving").on("line"))));
    }
}
