package dev.touchstone.engine;

import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.suite.harness.toy.Bowl;
import java.util.function.Function;

/** A solver that does what a test says. */
record Scripted(Function<Run<double[]>, double[]> script) implements Solver<Bowl, double[], Scripted.None> {
    record None() {}

    static final Settings SETTINGS = Settings.of(new None());

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public String source() {
        return "this test";
    }

    @Override
    public None defaults() {
        return new None();
    }

    @Override
    public double[] solve(Bowl problem, None settings, Run<double[]> run) {
        return script.apply(run);
    }
}
