package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Work;
import dev.touchstone.suite.lrschedules.claims.PaperClaims;
import dev.touchstone.suite.lrschedules.problems.Assessment;
import dev.touchstone.suite.lrschedules.problems.Counted;
import dev.touchstone.suite.lrschedules.problems.MaxAffine;
import dev.touchstone.suite.lrschedules.problems.Objective;
import dev.touchstone.suite.lrschedules.solvers.Adagrad;
import dev.touchstone.suite.lrschedules.solvers.Adam;
import dev.touchstone.suite.lrschedules.solvers.AdamW;
import dev.touchstone.suite.lrschedules.solvers.AmsGrad;
import dev.touchstone.suite.lrschedules.solvers.DAdaptAdam;
import dev.touchstone.suite.lrschedules.solvers.Exadam;
import dev.touchstone.suite.lrschedules.solvers.Iterate;
import dev.touchstone.suite.lrschedules.solvers.Lbfgs;
import dev.touchstone.suite.lrschedules.solvers.Mfac;
import dev.touchstone.suite.lrschedules.solvers.Momentum;
import dev.touchstone.suite.lrschedules.solvers.Nadam;
import dev.touchstone.suite.lrschedules.solvers.Nesterov;
import dev.touchstone.suite.lrschedules.solvers.Prodigy;
import dev.touchstone.suite.lrschedules.solvers.Prune;
import dev.touchstone.suite.lrschedules.solvers.RmsProp;
import dev.touchstone.suite.lrschedules.solvers.ScheduleFreeAdamW;
import dev.touchstone.suite.lrschedules.solvers.ScheduleFreeSgd;
import dev.touchstone.suite.lrschedules.solvers.Sgd;
import dev.touchstone.suite.lrschedules.solvers.Sso;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learning-rate schedules, optimisers, surrogates and second-order methods, by the papers that {@link #source} names. */
public final class LrSchedulesSuite implements Suite<Objective, Iterate> {
    @Override
    public String name() {
        return "lr-schedules";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public String source() {
        return "A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko, \"When, why and how much? Adaptive learning rate "
                + "scheduling by refinement\", arXiv 2310.07831, 2023: the convex experiments; A. M. Adly, \"EXAdam\", "
                + "arXiv 2412.20302, 2024; J. W. Lavington et al., \"Target-based surrogates for stochastic "
                + "optimization\", arXiv 2302.02607, 2023; E. Frantar, E. Kurtic, D. Alistarh, \"M-FAC\", arXiv "
                + "2107.03356, 2021";
    }

    @Override
    public List<Instance<Objective>> instances(Data data) {
        var sets = new DataInstances(Optima.shipped());
        return Stream.of(
                        sets.shipped(),
                        maxAffine(10),
                        maxAffine(100),
                        Synthetic.all(),
                        sets.variantsOfShipped(),
                        sets.in(data),
                        sets.variantsIn(data))
                .flatMap(instances -> instances)
                .toList();
    }

    private static Stream<Instance<Objective>> maxAffine(int d) {
        return IntStream.rangeClosed(1, 3).mapToObj(number -> Instance.<Objective>of(
                        "max-affine-d%d-s%d".formatted(d, number),
                        "this suite; of the class bounded in arXiv 2310.07831",
                        () -> new MaxAffine(d, number))
                .best(0, "by construction"));
    }

    @Override
    public List<Solver<Objective, Iterate, ?>> solvers() {
        return List.of(
                new Sgd(),
                new Momentum(),
                new Nesterov(),
                new Adagrad(),
                new RmsProp(),
                new Adam(),
                new AdamW(),
                new AmsGrad(),
                new Nadam(),
                new Exadam(),
                new ScheduleFreeSgd(),
                new ScheduleFreeAdamW(),
                new DAdaptAdam(),
                new Prodigy(),
                new Mfac(),
                new Prune(),
                new Sso(),
                new Lbfgs());
    }

    @Override
    public List<Metric<Objective, Iterate>> metrics() {
        return List.of(
                new Metric<>("train-loss", "1", Goal.MINIMISE, (problem, at) -> at.assessedBy(problem)
                        .value()),
                new Metric<>("train-accuracy", "1", Goal.MAXIMISE, (problem, at) -> at.assessedBy(problem)
                        .accuracy()),
                new Metric<>("running-accuracy", "1", Goal.MAXIMISE, (problem, at) -> at.runningAccuracy()),
                new Metric<>("gradient-norm", "1", Goal.MINIMISE, (problem, at) -> at.assessedBy(problem)
                        .gradientNorm()),
                new Metric<>("gap", "1", Goal.MINIMISE, (problem, at) -> gap(problem, at)),
                new Metric<>("refinement-collapsed", "1", Goal.MINIMISE, (problem, at) -> at.collapsed()));
    }

    @Override
    public List<Claim> claims() {
        return PaperClaims.all();
    }

    @Override
    public Objective counted(Objective problem, Work work) {
        return Counted.of(problem, work);
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

    private static double gap(Objective problem, Iterate at) {
        return problem.optimum().isPresent()
                ? at.assessedBy(problem).value() - problem.optimum().getAsDouble()
                : Double.NaN;
    }
}
