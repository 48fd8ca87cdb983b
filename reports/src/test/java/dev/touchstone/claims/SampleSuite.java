package dev.touchstone.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Data;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Statistic;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import java.util.List;

/** The suite of the sample run: nothing but claims, one of every verdict. */
public final class SampleSuite implements Suite<String, String> {
    /** This suite alone. */
    public static Suites suites() {
        return new Suites(List.of(new SampleSuite()));
    }

    @Override
    public List<Claim> claims() {
        return List.of(
                claim("one-competitor-lacks", 1, ratio("adam", "nobody", 0), ratio("adam", "sgd", 1)),
                claim("nobody-ran", 1, ratio("adam", "nobody", 0)),
                claim("adam-below-sgd", 1, ratio("adam", "sgd", 0), ratio("adam", "sgd", 1)),
                claim("sgd-below-adam", 1, ratio("sgd", "adam", 0)),
                claim("close-to-each-other", 1.2, ratio("adam", "sgd", 0), ratio("sgd", "adam", 0)),
                claim("lamb-fails-at-times", 1, ratio("lamb", "adam", 0)));
    }

    private static Case ratio(String competitor, String other, int instance) {
        return new Case(
                competitor + " over " + other + " " + instance,
                Statistic.ratioOf("loss", competitor, other).on("instance-" + instance));
    }

    private static Claim claim(String name, double atMost, Case... cases) {
        return new Claim(
                name,
                "<i>this</i> test",
                "It is so.",
                "loss",
                "nightly/sample",
                "paper/sample",
                atMost,
                Claim.Relation.AT_MOST,
                List.of(cases));
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String source() {
        return "this test";
    }

    @Override
    public Family<String> family() {
        return Family.plain();
    }

    @Override
    public List<Instance<String>> instances(Data data) {
        return List.of();
    }

    @Override
    public List<Solver<String, String, ?>> solvers() {
        return List.of();
    }

    @Override
    public List<Metric<String, String>> metrics() {
        return List.of();
    }
}
