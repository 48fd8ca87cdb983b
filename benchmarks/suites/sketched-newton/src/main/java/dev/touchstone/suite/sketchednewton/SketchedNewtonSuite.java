package dev.touchstone.suite.sketchednewton;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.family.nonlinear.NonlinearFamily;
import dev.touchstone.family.nonlinear.metrics.NonlinearMetrics;
import dev.touchstone.family.nonlinear.problems.CutestInstances;
import dev.touchstone.family.nonlinear.problems.HockSchittkowskiInstances;
import dev.touchstone.family.nonlinear.problems.LogisticInstances;
import dev.touchstone.family.nonlinear.problems.PoissonControlInstances;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.AugmentedLagrangianLbfgs;
import dev.touchstone.family.nonlinear.solvers.InteriorPoint;
import dev.touchstone.family.nonlinear.solvers.SequentialQuadratic;
import dev.touchstone.suite.sketchednewton.claims.SketchedNewtonClaims;
import dev.touchstone.suite.sketchednewton.solvers.AdaSketchNewton;
import dev.touchstone.suite.sketchednewton.solvers.AugmentedLagrangianGmres;
import dev.touchstone.suite.sketchednewton.solvers.GmresL1;
import dev.touchstone.suite.sketchednewton.solvers.GmresL1Adaptive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The suite of equality-constrained optimisation by AdaSketch-Newton, after the paper that {@link #source} names. */
public final class SketchedNewtonSuite implements Suite<NonlinearProgram, PrimalDualPoint> {
    @Override
    public String name() {
        return "sketched-newton";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String source() {
        return "I. Hong, S. Na, M. W. Mahoney, M. Kolar, \"Constrained optimization via exact augmented Lagrangian and "
                + "randomized iterative sketching\", ICML 2023, arXiv 2305.18379: CUTEst, constrained logistic "
                + "regression, and a PDE problem";
    }

    @Override
    public Family<NonlinearProgram> family() {
        return new NonlinearFamily();
    }

    @Override
    public List<Instance<NonlinearProgram>> instances(Data data) {
        return Stream.of(
                        HockSchittkowskiInstances.all(),
                        PoissonControlInstances.all(),
                        new LogisticInstances(data).all(),
                        new CutestInstances(data).all())
                .flatMap(instances -> instances)
                .toList();
    }

    @Override
    public Optional<Instance<NonlinearProgram>> instance(Data data, String name) {
        return new CutestInstances(data).named(name);
    }

    @Override
    public List<Solver<NonlinearProgram, PrimalDualPoint, ?>> solvers() {
        return List.of(
                new AdaSketchNewton(),
                new GmresL1Adaptive(),
                new GmresL1(),
                new AugmentedLagrangianGmres(),
                new InteriorPoint(),
                new AugmentedLagrangianLbfgs(),
                new SequentialQuadratic());
    }

    @Override
    public List<Metric<NonlinearProgram, PrimalDualPoint>> metrics() {
        return NonlinearMetrics.all();
    }

    @Override
    public List<String> work() {
        return Stream.concat(Stream.of("steps", "seconds"), CountedProgram.UNITS.stream())
                .toList();
    }

    @Override
    public List<Claim> claims() {
        return SketchedNewtonClaims.all();
    }
}
