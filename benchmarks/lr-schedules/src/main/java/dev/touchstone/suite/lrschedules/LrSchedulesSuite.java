package dev.touchstone.suite.lrschedules;

import static dev.touchstone.api.Metric.Goal.MAXIMISE;
import static dev.touchstone.api.Metric.Goal.MINIMISE;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Work;
import dev.touchstone.suite.lrschedules.problems.Counted;
import dev.touchstone.suite.lrschedules.problems.SoftmaxRegression;
import dev.touchstone.suite.lrschedules.solvers.Adam;
import dev.touchstone.suite.lrschedules.solvers.AdamW;
import dev.touchstone.suite.lrschedules.solvers.Momentum;
import dev.touchstone.suite.lrschedules.solvers.Sgd;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learning-rate schedules on softmax regression and on convex problems with known constants. */
public final class LrSchedulesSuite implements Suite<TrainingTask, Iterate> {
    private static final double SECONDS_PER_PARAMETER = 8e-9;
    private static final double SECONDS_AT_LEAST = 1e-4;
    private static final double EPOCHS = 100;

    @Override
    public String name() {
        return "lr-schedules";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String source() {
        return "A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko, When, why and how much? Adaptive learning rate"
                + " scheduling by refinement, arXiv 2310.07831, 2023: the convex experiments";
    }

    @Override
    public List<Instance<TrainingTask>> instances(Data data) {
        return Instances.of(data);
    }

    @Override
    public List<Solver<TrainingTask, Iterate, ?>> solvers() {
        return List.of(new Sgd(), new Momentum(), new Adam(), new AdamW());
    }

    @Override
    public List<Metric<TrainingTask, Iterate>> metrics() {
        return List.of(
                new Metric<>("train-loss", "nat", MINIMISE, (f, iterate) -> f.loss(iterate.x())),
                new Metric<>("train-accuracy", "1", MAXIMISE, (f, iterate) -> f.accuracy(iterate.x())),
                new Metric<>("running-accuracy", "1", MAXIMISE, (f, iterate) -> runningAccuracy(f, iterate)),
                new Metric<>("gradient-norm", "nat", MINIMISE, (f, iterate) -> gradientNorm(f, iterate.x())),
                new Metric<>("gap", "nat", MINIMISE, LrSchedulesSuite::gap));
    }

    private static double runningAccuracy(TrainingTask f, Iterate iterate) {
        return f instanceof SoftmaxRegression ? iterate.epoch().share() : Double.NaN;
    }

    private static double gap(TrainingTask f, Iterate iterate) {
        return f.loss(iterate.x()) - f.optimum().orElse(Double.NaN);
    }

    /** The l2 norm of the gradient over all samples. */
    private static double gradientNorm(TrainingTask f, double[] x) {
        int[] all = new int[f.samples()];
        java.util.Arrays.setAll(all, i -> i);
        double[] g = new double[f.parameters()];
        f.gradient(x, all, 0, all.length, g);
        double squares = 0;
        for (double gi : g) {
            squares += gi * gi;
        }
        return Math.sqrt(squares);
    }

    @Override
    public TrainingTask counted(TrainingTask problem, Work work) {
        return new Counted(problem, work);
    }

    @Override
    public Map<String, Object> facts(TrainingTask f) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("variables", f.parameters());
        facts.put("constraints", 0);
        if (f instanceof SoftmaxRegression softmax) {
            facts.put("rows", softmax.samples());
            facts.put("features", softmax.rows().features());
            facts.put("classes", softmax.rows().classes());
            facts.put("density", softmax.rows().density());
        }
        facts.put("objective_at_start", f.loss(f.start()));
        facts.put("constraint_violation_at_start", 0.0);
        facts.put("gradient_norm_at_start", gradientNorm(f, f.start()));
        return facts;
    }

    @Override
    public double estimatedSeconds(TrainingTask f, Settings settings) {
        double epochs = Double.parseDouble(settings.values().getOrDefault("epochs", Double.toString(EPOCHS)));
        return SECONDS_AT_LEAST + epochs * f.samples() * f.parameters() * SECONDS_PER_PARAMETER;
    }
}
