package dev.touchstone.suite.sketchednewton;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.family.nonlinear.NonlinearFamily;
import dev.touchstone.family.nonlinear.metrics.KktResidual;
import dev.touchstone.family.nonlinear.problems.CutestInstances;
import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import dev.touchstone.family.nonlinear.problems.LogisticInstances;
import dev.touchstone.family.nonlinear.problems.PoissonControl;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.AugmentedLagrangianLbfgs;
import dev.touchstone.family.nonlinear.solvers.InteriorPoint;
import dev.touchstone.family.nonlinear.solvers.SequentialQuadratic;
import dev.touchstone.suite.sketchednewton.claims.PaperClaims;
import dev.touchstone.suite.sketchednewton.solvers.AdaSketchNewton;
import dev.touchstone.suite.sketchednewton.solvers.AugmentedLagrangian;
import dev.touchstone.suite.sketchednewton.solvers.GmresL1;
import dev.touchstone.suite.sketchednewton.solvers.GmresL1Adaptive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Constrained optimisation: AdaSketch-Newton and its rivals, by the paper that {@link #source} names. */
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
        return Stream.of(hockSchittkowski(), pde(), new LogisticInstances(data).all(), new CutestInstances(data).all())
                .flatMap(instances -> instances)
                .toList();
    }

    @Override
    public Optional<Instance<NonlinearProgram>> instance(Data data, String name) {
        return new CutestInstances(data).named(name);
    }

    private static Stream<Instance<NonlinearProgram>> hockSchittkowski() {
        return HockSchittkowski.ALL.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(program -> Instance.of(
                                program.getKey(),
                                "W. Hock, K. Schittkowski, Lecture Notes in Economics and Mathematical Systems 187, 1981",
                                program.getValue())
                        .best(0, "at a KKT point"));
    }

    private static Stream<Instance<NonlinearProgram>> pde() {
        return Stream.of(3, 5, 8, 16, 32, 64).map(side -> Instance.<NonlinearProgram>of(
                        "pde-n" + side, "released code of arXiv 2305.18379", () -> new PoissonControl(side))
                .best(0, "at a KKT point"));
    }

    @Override
    public List<Solver<NonlinearProgram, PrimalDualPoint, ?>> solvers() {
        return List.of(
                new AdaSketchNewton(),
                new GmresL1Adaptive(),
                new GmresL1(),
                new AugmentedLagrangian(),
                new InteriorPoint(),
                new AugmentedLagrangianLbfgs(),
                new SequentialQuadratic());
    }

    @Override
    public List<Metric<NonlinearProgram, PrimalDualPoint>> metrics() {
        return List.of(
                new Metric<>("kkt-residual", "1", Goal.MINIMISE, KktResidual::of),
                new Metric<>("infeasibility", "1", Goal.MINIMISE, KktResidual::infeasibility),
                new Metric<>("dual-infeasibility", "1", Goal.MINIMISE, KktResidual::dual),
                new Metric<>("objective", "1", Goal.MINIMISE, (program, at) -> at.evaluated(program)
                        .objective()),
                new Metric<>("step-size", "1", Goal.MAXIMISE, (program, at) -> at.stepSize()));
    }

    @Override
    public List<String> work() {
        return List.of(
                "steps",
                "seconds",
                "evaluations",
                "derivatives",
                "objectives",
                "constraints",
                "gradients",
                "jacobians",
                "hessians",
                "hessian-products",
                "flops");
    }

    @Override
    public List<Claim> claims() {
        return PaperClaims.all();
    }
}
