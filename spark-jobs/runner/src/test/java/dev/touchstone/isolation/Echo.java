package dev.touchstone.isolation;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.suite.harness.Nothing;
import java.util.List;
import java.util.Optional;

/** Leaves the series that it inherits, under the same name, and returns the number of its values. */
final class Echo implements Solver<Nothing, double[], Echo.Settings> {
    /** The name of the series. */
    record Settings(String series) {}

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Settings defaults() {
        return new Settings("sound");
    }

    @Override
    public List<String> leaves() {
        return List.of(defaults().series());
    }

    @Override
    public Optional<String> inherits(Settings settings) {
        return Optional.of(settings.series());
    }

    @Override
    public double[] solve(Nothing problem, Settings settings, Run<double[]> run) {
        double[] sound = run.inherited(settings.series());
        run.leave(settings.series(), sound);
        return new double[] {sound.length};
    }
}
