package dev.touchstone.family.learning;

import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.family.learning.training.Iterate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A run that ends after a number of steps, or with its solver, and remembers every iterate that it is shown. */
public final class RecordedRun implements Run<Iterate> {
    private final long steps;
    private final double[] inherited;
    private final List<double[]> points = new ArrayList<>();
    private final List<Double> runningAccuracies = new ArrayList<>();
    private final List<String> streams = new ArrayList<>();
    private double[] left;

    private RecordedRun(long steps, double... inherited) {
        this.steps = steps;
        this.inherited = inherited;
    }

    /** A run that leaves the end to the solver. */
    public static RecordedRun toTheEnd() {
        return new RecordedRun(Long.MAX_VALUE);
    }

    /** A run that allows this many steps. */
    public static RecordedRun of(long steps) {
        return new RecordedRun(steps);
    }

    /** A run after another one that has left this series. */
    public static RecordedRun after(double... series) {
        return new RecordedRun(Long.MAX_VALUE, series);
    }

    @Override
    public boolean proceed(Iterate iterate) {
        points.add(iterate.x().clone());
        runningAccuracies.add(iterate.runningAccuracy());
        return points.size() <= steps;
    }

    @Override
    public RandomGenerator random(String stream) {
        streams.add(stream);
        return Philox.of("recorded run", stream);
    }

    @Override
    public boolean followed() {
        return inherited.length == 0;
    }

    @Override
    public void leave(String name, double[] series) {
        left = series.clone();
    }

    @Override
    public double[] inherited(String name) {
        return inherited;
    }

    /** The points that were shown, the start first. */
    public List<double[]> points() {
        return points;
    }

    /** The running accuracies that were shown with them. */
    public List<Double> runningAccuracies() {
        return runningAccuracies;
    }

    /** The streams of random numbers that the solver asked for, in this order. */
    public List<String> streams() {
        return streams;
    }

    /** The series that the solver left; null if none. */
    public double[] left() {
        return left;
    }
}
