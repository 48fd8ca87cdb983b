package dev.touchstone.family.nonlinear.quadratic;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.numerics.search.Backtracking;

/** The iteration of sequential quadratic programming, one {@link #step} at a time; {@code SequentialQuadratic} describes it. */
public final class SqpIteration {
    private static final double LEAST_SIZE = 1e-10;
    private static final double MOST_PRICE = 1e12;
    private static final double PRICE_GROWTH = 10;
    private static final double ACCURACY = 1e-3;
    private static final double LEAST_ACCURACY = 1e-10;

    private final NonlinearProgram program;
    private final Bounds box;
    private final double eta;
    private final DampedBfgs B;
    private final double[] lambda;
    private FirstOrder at;
    private FirstOrder trial;
    private double nu;
    private double size = Double.NaN;

    /**
     * The iteration from the start of a program, moved into its bounds.
     *
     * @param nu the first price of a violation
     * @param eta the share of the predicted decrease that a step must achieve
     */
    public SqpIteration(NonlinearProgram program, double nu, double eta) {
        Evaluation evaluation = program.evaluation();
        this.program = program;
        this.box = program.variableBounds();
        this.nu = nu;
        this.eta = eta;
        this.B = new DampedBfgs(program.variables());
        this.lambda = program.startMultipliers();
        this.at = new FirstOrder(program, evaluation);
        this.trial = new FirstOrder(program, evaluation);
        at.evaluate(moved(program.start(), 0, program.start()));
        at.differentiate();
    }

    /**
     * The natural residual of the iterate.
     *
     * @throws Diverged if it is not finite
     */
    public double residual() {
        return at.finiteResidual(lambda);
    }

    /** x and the multipliers of c; a copy. */
    public PrimalDualPoint iterate() {
        return new PrimalDualPoint(at.x().clone(), lambda.clone(), size);
    }

    /**
     * Makes one iteration. Where the quadratic program cannot be solved, B becomes I and nothing else changes.
     *
     * @throws Diverged if the quadratic program cannot be solved with B = I either, or no price leads to a decrease
     */
    public void step() {
        PrimalDualPoint solution;
        try {
            solution = solution(at.c());
        } catch (Diverged e) {
            if (B.isFresh()) {
                throw e;
            }
            B.reset();
            return;
        }
        follow(solution);
    }

    private void follow(PrimalDualPoint solution) {
        double[] d = solution.x();
        double left = at.violation(d);
        double violation = at.violation();
        double predicted = nu * (violation - left) - Vectors.dotInOrder(at.gradient(), d, d.length);
        if (search(d, predicted)) {
            accept(solution.lambda());
        } else if (B.isFresh()) {
            moveMultipliers(1, solution.lambda());
            raisePrice("stalled: no step decreases f + nu ||c - P(c)||_1");
        } else {
            B.reset();
        }
        if (left > 0.1 * violation && left > 0.1 * at.residual(lambda)) {
            raisePrice("infeasible: no price decreases the violation of constraints, %.3g".formatted(violation));
        }
    }

    /** The solution of the quadratic program whose constraints have these constants. */
    private PrimalDualPoint solution(double[] c) {
        double accuracy = Math.max(LEAST_ACCURACY, ACCURACY * Math.min(1, at.residual(lambda)));
        return new QuadraticSubproblem(new ElasticQuadraticProgram(program, at, c, B, nu)).solve(accuracy);
    }

    private void raisePrice(String reason) {
        nu *= PRICE_GROWTH;
        if (nu > MOST_PRICE) {
            throw new Diverged(reason);
        }
    }

    /** f + nu ||c - P(c)||_1. */
    private double merit(FirstOrder point) {
        return point.objective() + nu * point.violation();
    }

    /** Leaves an acceptable point in the trial; false if there is none. */
    private boolean search(double[] d, double predicted) {
        double before = merit(at);
        size = Backtracking.halve(1, LEAST_SIZE, a -> isAccepted(a, d, before, predicted));
        return size > LEAST_SIZE;
    }

    /** Tries x + a d, and for a full step that adds to the violation also a second-order correction. */
    private boolean isAccepted(double a, double[] d, double before, double predicted) {
        double rounding = 10 * Math.ulp(1.0) * Math.abs(before);
        double wanted = before - eta * a * predicted + rounding;
        trial.evaluate(moved(at.x(), a, d));
        return merit(trial) <= wanted
                || (a == 1
                        && trial.isFinite()
                        && trial.violation() > at.violation()
                        && correct(d)
                        && merit(trial) <= wanted);
    }

    /**
     * Moves the trial by the solution of the quadratic program with the constants c(x + d) - G d, a second-order correction that
     * follows curved constraints. False if there is no solution; shorter steps may still be acceptable.
     */
    private boolean correct(double[] d) {
        double[] c = new double[lambda.length];
        for (int j = 0; j < c.length; j++) {
            c[j] = trial.c()[j] - at.jacobian().rowTimes(j, d);
        }
        try {
            trial.evaluate(moved(at.x(), 1, solution(c).x()));
            return true;
        } catch (Diverged e) {
            return false;
        }
    }

    private double[] moved(double[] x, double a, double[] d) {
        double[] moved = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            moved[i] = box.project(i, a == 0 ? x[i] : x[i] + a * d[i]);
        }
        return moved;
    }

    private void accept(double[] next) {
        moveMultipliers(size, next);
        trial.differentiate();
        double[] s = new double[at.x().length];
        double[] y = new double[s.length];
        double[] before = new double[s.length];
        trial.jacobian().addTransposeTimes(lambda, y);
        at.jacobian().addTransposeTimes(lambda, before);
        for (int i = 0; i < s.length; i++) {
            s[i] = trial.x()[i] - at.x()[i];
            y[i] += trial.gradient()[i] - at.gradient()[i] - before[i];
        }
        B.update(s, y);
        FirstOrder left = at;
        at = trial;
        trial = left;
    }

    /** lambda := lambda + a (next - lambda). */
    private void moveMultipliers(double a, double[] next) {
        for (int j = 0; j < lambda.length; j++) {
            lambda[j] += a * (next[j] - lambda[j]);
        }
    }
}
