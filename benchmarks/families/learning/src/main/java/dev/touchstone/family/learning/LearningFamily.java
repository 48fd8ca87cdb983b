package dev.touchstone.family.learning;

import dev.touchstone.api.Family;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Work;
import dev.touchstone.family.learning.problems.Assessment;
import dev.touchstone.family.learning.problems.CountedObjective;
import dev.touchstone.family.learning.problems.Objective;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Objectives that are means over rows: unconstrained, with gradients by mini-batch. */
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

    /** An epoch; of methods without mini-batches a step. */
    @Override
    public long period(Objective problem, Settings settings) {
        double batchSize = number(settings, "batchSize", problem.rows());
        return (long) Math.ceil(problem.rows() / batchSize);
    }

    /**
     * 2 ns for a row and a variable and 1 us for a step, as loops over small sets have it (README, "Speed"). An
     * inner step of a surrogate counts like two passes more; M-FAC's window of m costs m^3 and m d.
     */
    @Override
    public double estimatedSeconds(Objective problem, Settings settings) {
        double passes = 1 + 2 * number(settings, "innerSteps", 0);
        double pass = 2e-9 * problem.rows() * problem.variables();
        double m = settings.values().containsKey("estimator") ? number(settings, "gradients", 0) : 0;
        double step = 1e-6 + 3e-10 * m * m * m + 3e-9 * m * problem.variables();
        return number(settings, "epochs", 1) * (passes * pass + period(problem, settings) * step) + 1e-4;
    }

    private static double number(Settings settings, String name, double otherwise) {
        String value = settings.values().get(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }
}
