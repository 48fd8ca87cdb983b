package dev.touchstone.family.nonlinear.metrics;

import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.util.List;

/** The metrics that iterates of nonlinear programs are graded by. All metrics of one iterate share one evaluation. */
public final class NonlinearMetrics {
    private NonlinearMetrics() {}

    /** All of them; the KKT residual, which is first, ranks. */
    public static List<Metric<NonlinearProgram, PrimalDualPoint>> all() {
        return List.of(kktResidual(), infeasibility(), dualInfeasibility(), objective(), stepSize());
    }

    /** {@code kkt-residual}: {@link KktResidual#of}. */
    public static Metric<NonlinearProgram, PrimalDualPoint> kktResidual() {
        return new Metric<>("kkt-residual", "1", Goal.MINIMISE, KktResidual::of);
    }

    /** {@code infeasibility}: the largest violation of a bound or a constraint. */
    public static Metric<NonlinearProgram, PrimalDualPoint> infeasibility() {
        return new Metric<>("infeasibility", "1", Goal.MINIMISE, KktResidual::infeasibility);
    }

    /** {@code dual-infeasibility}: {@link KktResidual#dual}. */
    public static Metric<NonlinearProgram, PrimalDualPoint> dualInfeasibility() {
        return new Metric<>("dual-infeasibility", "1", Goal.MINIMISE, KktResidual::dual);
    }

    /** {@code objective}: f, without regard to feasibility. */
    public static Metric<NonlinearProgram, PrimalDualPoint> objective() {
        return new Metric<>("objective", "1", Goal.MINIMISE, (program, at) -> at.evaluated(program)
                .objective());
    }

    /** {@code step-size}: the size of the last step, as the solver reports it; NaN at the start. */
    public static Metric<NonlinearProgram, PrimalDualPoint> stepSize() {
        return new Metric<>("step-size", "1", Goal.MAXIMISE, (program, at) -> at.stepSize());
    }
}
