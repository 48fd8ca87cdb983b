package dev.touchstone.suite.harness;

import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** A run that ends after some steps and keeps a copy of every iterate and of every series that is left. */
public final class StepsRun implements Run<double[]> {
    private final long mostSteps;
    private final Map<String, double[]> inherited;
    private final List<double[]> iterates = new ArrayList<>();
    private final Map<String, double[]> left = new TreeMap<>();

    public StepsRun(long mostSteps) {
        this(mostSteps, Map.of());
    }

    public StepsRun(long mostSteps, Map<String, double[]> inherited) {
        this.mostSteps = mostSteps;
        this.inherited = inherited;
    }

    /** Runs a solver with some of its defaults changed. */
    public <P, H extends Record> double[] solve(Solver<P, double[], H> solver, P problem, Map<String, String> changes) {
        Settings settings = Settings.of(solver.defaults()).with(changes);
        return solver.solve(problem, settings.over(solver.defaults()), this);
    }

    @Override
    public boolean proceed(double[] iterate) {
        iterates.add(iterate.clone());
        return iterates.size() <= mostSteps;
    }

    @Override
    public RandomGenerator random(String stream) {
        return Philox.of("harness", "nothing", "held-out", "0", stream);
    }

    @Override
    public void leave(String name, double[] series) {
        left.put(name, series);
    }

    @Override
    public double[] inherited(String name) {
        return inherited.get(name);
    }

    /** The iterates that were shown, the start first. */
    public List<double[]> iterates() {
        return iterates;
    }

    /** The series that were left, by name. */
    public Map<String, double[]> left() {
        return left;
    }
}
