package dev.touchstone.isolation;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.suite.harness.Nothing;
import java.util.List;

/** Trials that do to their process what the harness suite's do not. A solution is an array of one number. */
public final class MischiefSuite implements Suite<Nothing, double[]> {
    @Override
    public String name() {
        return "mischief";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Family<Nothing> family() {
        return Family.plain();
    }

    @Override
    public List<Instance<Nothing>> instances(Data data) {
        return List.of(Instance.of("nothing", "no data", Nothing::new));
    }

    @Override
    public List<Solver<Nothing, double[], ?>> solvers() {
        return List.of(new Mischief(), new Echo());
    }

    @Override
    public List<Metric<Nothing, double[]>> metrics() {
        return List.of(new Metric<>("value", "1", Metric.Goal.MINIMISE, (nothing, x) -> x[0]));
    }

    @Override
    public List<Claim> claims() {
        return List.of();
    }
}
