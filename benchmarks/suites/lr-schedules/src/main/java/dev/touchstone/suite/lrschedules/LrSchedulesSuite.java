package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.family.learning.instances.LearningInstances;
import dev.touchstone.family.learning.metrics.LearningMetrics;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.solvers.Lbfgs;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.claims.LrSchedulesClaims;
import dev.touchstone.suite.lrschedules.metrics.RefinementCollapsed;
import dev.touchstone.suite.lrschedules.solvers.Adagrad;
import dev.touchstone.suite.lrschedules.solvers.Adam;
import dev.touchstone.suite.lrschedules.solvers.AdamW;
import dev.touchstone.suite.lrschedules.solvers.AmsGrad;
import dev.touchstone.suite.lrschedules.solvers.DAdaptAdam;
import dev.touchstone.suite.lrschedules.solvers.Exadam;
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
import java.util.stream.Stream;

/**
 * Learning-rate schedules, optimisers, surrogates and second-order methods of the papers that {@link #source} names.
 */
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
        return new LrSchedulesFamily();
    }

    @Override
    public List<Instance<Objective>> instances(Data data) {
        return LearningInstances.of(data);
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
        return Stream.concat(LearningMetrics.all().stream(), Stream.of(RefinementCollapsed.metric()))
                .toList();
    }

    @Override
    public List<Claim> claims() {
        return LrSchedulesClaims.all();
    }
}
