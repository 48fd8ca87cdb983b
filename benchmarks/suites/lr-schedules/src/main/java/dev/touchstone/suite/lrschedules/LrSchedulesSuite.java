package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.family.learning.LearningFamily;
import dev.touchstone.family.learning.instances.DataInstances;
import dev.touchstone.family.learning.instances.Optima;
import dev.touchstone.family.learning.instances.Synthetic;
import dev.touchstone.family.learning.problems.MaxAffine;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.claims.PaperClaims;
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
import java.util.List;
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
    public Family<Objective> family() {
        return new LearningFamily();
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

    private static double gap(Objective problem, Iterate at) {
        return problem.optimum().isPresent()
                ? at.assessedBy(problem).value() - problem.optimum().getAsDouble()
                : Double.NaN;
    }
}
