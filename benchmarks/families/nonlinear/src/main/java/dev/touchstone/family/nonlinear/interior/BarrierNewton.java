package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * Newton's method for barrier problems: steps from a matrix that is shifted until it is positive definite on the null space of E,
 * and least-squares multipliers.
 *
 * <p>Source: A. Waechter, L. T. Biegler, 2006, Algorithm IC (the shifts) and section 3.6 (the first multipliers).
 */
final class BarrierNewton {
    private static final double MOST_SHIFT = 1e40;
    private static final double INACCURATE = 1e-5;
    private static final double MOST_MULTIPLIER = 1e3;

    private final SlackForm form;
    private final Evaluation evaluation;
    private final BarrierSystem system;
    private final double[] hessian;
    private final double[] solution;
    private double lastShift;

    /** The method for a form; steps are solved by the system. */
    BarrierNewton(SlackForm form, Evaluation evaluation, BarrierSystem system) {
        this.form = form;
        this.evaluation = evaluation;
        this.system = system;
        this.hessian = new double[form.program().hessian().size()];
        this.solution = new double[system.rows()];
    }

    /**
     * Writes the step at a point whose first derivatives are known.
     *
     * @throws Diverged if second derivatives are not finite, or no shift makes the system solvable
     */
    void solve(BarrierPoint at, BarrierProblem problem, PrimalDualStep step) {
        double[] S = new double[form.size()];
        at.addBoundCurvature(S);
        double[] W = hessian(at);
        double[] gradient = problem.lagrangianGradient(at);
        system.assemble(at, W, S, 0);
        if (!system.isFinite()) {
            throw new Diverged("not finite: second derivatives at the iterate");
        }
        correctInertia();
        if (!(system.solveNegative(gradient, at.e(), solution) < INACCURATE)) {
            system.assemble(at, W, S, 1e-8 * Math.pow(problem.mu(), 0.25));
            correctInertia();
            system.solveNegative(gradient, at.e(), solution);
        }
        step.take(solution, at, problem.mu());
    }

    /** W, the Hessian of the scaled Lagrangian. */
    private double[] hessian(BarrierPoint at) {
        double scale = form.objectiveScale();
        double[] lambda = form.multipliers(at.y());
        for (int j = 0; j < lambda.length; j++) {
            lambda[j] *= scale;
        }
        evaluation.hessian(at.values().x(), scale, lambda, hessian);
        return hessian;
    }

    private void correctInertia() {
        if (system.factorise(0)) {
            return;
        }
        double factor = lastShift == 0 ? 100 : 8;
        double shift = lastShift == 0 ? 1e-4 : Math.max(1e-20, lastShift / 3);
        while (!system.factorise(shift)) {
            shift *= factor;
            if (shift > MOST_SHIFT) {
                throw new Diverged("singular: no shift of the Hessian makes the system solvable");
            }
        }
        lastShift = shift;
    }

    /** Sets y to the multipliers with the least ||grad_z L||, or to 0 where one of them is more than 1000. */
    void chooseMultipliers(BarrierPoint at) {
        double[] gradient = new double[form.size()];
        at.multipliers(new double[form.equations()]);
        form.lagrangianGradient(at.values(), at.y(), gradient);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = form.isFixed(i) ? 0 : gradient[i] - at.v()[i] + at.w()[i];
        }
        system.assemble(at, new double[hessian.length], Vectors.ones(form.size()), 0);
        system.factorise(0);
        system.solveNegative(gradient, new double[form.equations()], solution);
        double[] y = Arrays.copyOfRange(solution, form.size(), solution.length);
        if (Arrays.stream(y).allMatch(value -> Math.abs(value) <= MOST_MULTIPLIER)) {
            at.multipliers(y);
        }
    }
}
