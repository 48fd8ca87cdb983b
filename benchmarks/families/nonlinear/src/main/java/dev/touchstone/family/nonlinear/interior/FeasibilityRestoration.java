package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.api.Diverged;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.numerics.search.Backtracking;
import java.util.Arrays;

/**
 * The restoration phase, for points where the filter accepts no step: Gauss-Newton steps that decrease
 *
 * <pre>  1/2 ||e(z)||^2 - mu sum log(z - l) - mu sum log(u - z),  </pre>
 *
 * damped by zeta D^2 with D = 1/max(1, |z|). This is simpler than the l1 problem of Waechter and Biegler's restoration phase, and
 * needs no other matrix than [zeta D^2 + S, E'; E, -I].
 */
final class FeasibilityRestoration {
    private static final double ZETA = 1e-2;
    private static final double TAU = 0.99;
    private static final double LEAST_MU = 1e-10;
    private static final double LEAST_SIZE = 1e-12;
    private static final double ENOUGH = 0.9;

    private final BarrierSystem system;
    private final double[] noHessian;
    private final double theta;
    private double mu;

    /** A phase that begins at a point, whose multipliers v and w it centres. */
    FeasibilityRestoration(BarrierSystem system, SlackForm form, BarrierPoint from, double mu) {
        this.system = system;
        this.noHessian = new double[form.program().hessian().size()];
        this.theta = from.infeasibility();
        this.mu = Math.max(mu, Vectors.largestMagnitude(from.e()));
        from.centre(this.mu);
    }

    /** Whether a point has at most nine tenths of the infeasibility that the phase began with. */
    boolean isDone(BarrierPoint at) {
        return at.infeasibility() <= ENOUGH * theta;
    }

    /**
     * Leaves the next point in the trial and returns the step size.
     *
     * @param at a point whose first derivatives are known
     * @throws Diverged if no step decreases the function
     */
    double step(BarrierPoint at, BarrierPoint trial) {
        int size = at.z().length;
        double violation = Vectors.largestMagnitude(at.e());
        mu = Math.min(mu, Math.max(LEAST_MU, violation));
        double zeta = Math.min(ZETA, violation);
        double[] S = new double[size];
        double[] gradient = new double[size];
        for (int i = 0; i < size; i++) {
            S[i] = zeta / Math.max(1, at.z()[i] * at.z()[i]);
        }
        at.addBoundCurvature(S);
        at.addBarrierGradient(mu, gradient);
        system.assemble(at, noHessian, S, 1);
        system.factorise(0);
        double[] solution = new double[system.rows()];
        system.solveNegative(gradient, at.e(), solution);
        var step = new PrimalDualStep(size, at.y().length);
        step.take(solution, at, mu);
        Arrays.fill(step.y(), 0);
        double a = search(at, step, trial);
        trial.moveMultipliers(at, 0, step, step.largestDualSize(at, TAU), mu);
        return a;
    }

    private double search(BarrierPoint at, PrimalDualStep step, BarrierPoint trial) {
        double before = merit(at);
        double a = Backtracking.halve(step.largestSize(at, TAU), LEAST_SIZE, size -> {
            trial.moveTo(at, size, step.z());
            return merit(trial) < before;
        });
        if (a > LEAST_SIZE) {
            return a;
        }
        throw new Diverged("infeasible: no step decreases the violation of constraints, %.3g, near by"
                .formatted(at.infeasibility()));
    }

    private double merit(BarrierPoint at) {
        double sum = 0;
        for (double e : at.e()) {
            sum += e * e / 2;
        }
        for (int i = 0; i < at.z().length; i++) {
            sum -= at.hasLower(i) ? mu * Math.log(at.aboveLower(i)) : 0;
            sum -= at.hasUpper(i) ? mu * Math.log(at.belowUpper(i)) : 0;
        }
        return at.values().isFinite() ? sum : Double.NaN;
    }
}
