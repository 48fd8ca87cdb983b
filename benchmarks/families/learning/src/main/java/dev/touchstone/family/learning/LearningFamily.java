package dev.touchstone.family.learning;

import dev.touchstone.api.Family;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Work;
import dev.touchstone.family.learning.objective.Assessment;
import dev.touchstone.family.learning.objective.CountedObjective;
import dev.touchstone.family.learning.objective.Objective;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Unconstrained objectives that are means over rows, with gradients by mini-batch. A suite whose solvers do more in a
 * step than one mini-batch gradient extends the family and overrides {@link #gradientsPerRow} and
 * {@link #secondsPerStep}.
 */
public class LearningFamily implements Family<Objective> {
    @Override
    public Objective counted(Objective problem, Work work) {
        return CountedObjective.of(problem, work);
    }

    @Override
    public Map<String, Object> facts(Objective problem) {
        Assessment start = problem.assess(problem.start());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("rows", problem.rows());
        facts.put("features", problem.features());
        facts.put("classes", problem.classes());
        facts.put("variables", problem.variables());
        facts.put("constraints", 0);
        facts.put("objective_at_start", start.value());
        facts.put("gradient_norm_at_start", start.gradientNorm());
        return facts;
    }

    @Override
    public Map<String, Object> values(Objective problem, double[] point) {
        if (point.length != problem.variables()) {
            throw new IllegalArgumentException(
                    "a point has %d values here, this one has %d".formatted(problem.variables(), point.length));
        }
        return Map.of("objective", problem.value(point), "constraints", List.of(), "feasible", true);
    }

    @Override
    public Map<String, Object> derivatives(Objective problem, double[] point) {
        double[] gradient = new double[problem.variables()];
        problem.gradient().at(point, IntStream.range(0, problem.rows()).toArray(), 0, problem.rows(), gradient);
        return Map.of("gradient", gradient, "jacobian", List.of());
    }

    /** Steps in an epoch, by the setting {@code batchSize}; 1 for solvers that have no such setting. */
    @Override
    public long period(Objective problem, Settings settings) {
        double batchSize = number(settings, "batchSize", problem.rows());
        return (long) Math.ceil(problem.rows() / batchSize);
    }

    /** Seconds of {@code epochs} passes over the rows, at 2 ns for a row and a variable, measured on small sets. */
    @Override
    public double estimatedSeconds(Objective problem, Settings settings) {
        double gradients = 2e-9 * problem.rows() * problem.variables();
        double steps = period(problem, settings) * secondsPerStep(problem, settings);
        return number(settings, "epochs", 1) * (gradientsPerRow(settings) * gradients + steps) + 1e-4;
    }

    /** Gradients of a row, or work that takes as long, in an epoch: 1 for plain gradient methods. */
    protected double gradientsPerRow(Settings settings) {
        return 1;
    }

    /** Seconds of a step beside its gradient: 1 us for plain gradient methods. */
    protected double secondsPerStep(Objective problem, Settings settings) {
        return 1e-6;
    }

    /** A setting as a number; the other number where the solver has no such setting. */
    protected static double number(Settings settings, String name, double otherwise) {
        String value = settings.values().get(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }
}
