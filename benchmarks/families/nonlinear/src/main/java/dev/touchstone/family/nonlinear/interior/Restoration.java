package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.api.Diverged;
import java.util.Arrays;

/**
 * Steps towards feasibility where the filter lets nothing pass: Gauss-Newton steps of
 *
 * <pre>  1/2 ||e(z)||^2 - mu sum log(z - l) - mu sum log(u - z),  </pre>
 *
 * damped by zeta D^2 with D = 1/max(1, |z|): simpler than the l1 problem of Waechter and Biegler's restoration phase, and
 * solved by the same system, [zeta D^2 + S, E'; E, -I].
 */
final class Restoration {
    private static final double ZETA = 1e-2;

    private final BarrierSystem system;
    private final double[] noHessian;
    private final double theta;
    private double mu;

    Restoration(BarrierSystem system, SlackForm form, BarrierPoint from, double mu) {
        this.system = system;
        this.noHessian = new double[form.program().hessian().size()];
        this.theta = from.infeasibility();
        this.mu = Math.max(mu, largest(from.e()));
        from.centre(this.mu);
    }

    private static double largest(double[] e) {
        return Arrays.stream(e).map(Math::abs).max().orElse(0);
    }

    /** Whether a point is enough less infeasible than where this began. */
    boolean isDone(BarrierPoint at) {
        return at.infeasibility() <= 0.9 * theta;
    }

    /** One step from a point whose derivatives are known; its size. */
    double step(BarrierPoint at, BarrierPoint trial) {
        int size = at.z().length;
        mu = Math.min(mu, Math.max(1e-10, largest(at.e())));
        double zeta = Math.min(ZETA, largest(at.e()));
        double[] S = new double[size];
        double[] gradient = new double[size];
        for (int i = 0; i < size; i++) {
            S[i] = zeta / Math.max(1, at.z()[i] * at.z()[i]);
            if (at.hasLower(i)) {
                S[i] += at.v()[i] / at.aboveLower(i);
                gradient[i] -= mu / at.aboveLower(i);
            }
            if (at.hasUpper(i)) {
                S[i] += at.w()[i] / at.belowUpper(i);
                gradient[i] += mu / at.belowUpper(i);
            }
        }
        system.assemble(at, noHessian, S, 1);
        system.factorise(0);
        double[] solution = new double[system.rows()];
        system.solveNegative(gradient, at.e(), solution);
        var step = new Direction(size, at.y().length);
        step.take(solution, at, mu);
        Arrays.fill(step.y(), 0);
        double a = search(at, step, trial);
        trial.moveMultipliers(at, 0, step, step.largestDualSize(at, 0.99), mu);
        return a;
    }

    private double search(BarrierPoint at, Direction step, BarrierPoint trial) {
        double before = merit(at);
        for (double a = step.largestSize(at, 0.99); a > 1e-12; a /= 2) {
            trial.moveTo(at, a, step.z());
            if (merit(trial) < before) {
                return a;
            }
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
