package dev.touchstone.family.nonlinear.solvers;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.util.Optional;

/** What all methods refuse: settings out of range, inequalities, values that are not finite, singular systems. */
public final class Refusals {
    private Refusals() {}

    public static void require(boolean holds, String name, double value, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException("%s %s; it must be %s".formatted(name, value, wanted));
        }
    }

    public static Optional<String> inequalities(NonlinearProgram problem) {
        return problem.isEqualityConstrained()
                ? Optional.empty()
                : Optional.of("has bounds or inequalities; this takes equality constraints only");
    }

    /**
     * Whether ||(grad_x L; c)|| is more than the tolerance.
     *
     * @throws Diverged if it is not finite
     */
    public static boolean isOpen(KktPoint at, double tolerance) {
        double residual = at.residual();
        if (!Double.isFinite(residual)) {
            throw new Diverged("not finite: values or first derivatives at the iterate");
        }
        return residual > tolerance;
    }

    /**
     * Refuses systems whose lambda_min(G G') is less than xiG.
     *
     * @throws Diverged if it is or cannot be told, or the system is not finite
     */
    public static void singular(KktSystem system, double xiG) {
        if (!Double.isFinite(system.normA())) {
            throw new Diverged("not finite: second derivatives at the iterate");
        }
        if (Double.isNaN(system.xiG())) {
            throw new Diverged("eigenvalues of G G': their computation does not converge");
        }
        if (system.xiG() < xiG) {
            throw new Diverged("singular: lambda_min(G G') = %.3g".formatted(system.xiG()));
        }
    }
}
