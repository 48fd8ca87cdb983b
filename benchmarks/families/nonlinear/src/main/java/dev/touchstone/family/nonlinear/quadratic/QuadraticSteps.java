package dev.touchstone.family.nonlinear.quadratic;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;

/** Sequential quadratic programming, step by step; see the solver of it. */
public final class QuadraticSteps {
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

    /** At the start of a program, moved into its bounds. */
    public QuadraticSteps(NonlinearProgram program, double nu, double eta) {
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

    /** The natural residual. */
    public double residual() {
        return at.residual(lambda);
    }

    /** x and the multipliers of c; a copy. */
    public PrimalDualPoint iterate() {
        return new PrimalDualPoint(at.x().clone(), lambda.clone(), size);
    }

    /** One iteration. */
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
        double predicted = nu * (violation - left) - slope(d);
        if (search(d, predicted)) {
            accept(solution.lambda());
        } else if (B.isFresh()) {
            take(1, solution.lambda());
            raisePrice("stalled: no step decreases f + nu ||c - P(c)||_1");
        } else {
            B.reset();
        }
        if (left > 0.1 * violation && left > 0.1 * residual()) {
            raisePrice("infeasible: no price decreases the violation of constraints, %.3g".formatted(violation));
        }
    }

    /** Of the quadratic program whose constraints have these constants. */
    private PrimalDualPoint solution(double[] c) {
        return new Subproblem(new ElasticModel(program, at, c, B, nu)).solve(accuracy());
    }

    private void raisePrice(String reason) {
        nu *= PRICE_GROWTH;
        if (nu > MOST_PRICE) {
            throw new Diverged(reason);
        }
    }

    private double accuracy() {
        return Math.max(LEAST_ACCURACY, ACCURACY * Math.min(1, residual()));
    }

    private double slope(double[] d) {
        double sum = 0;
        for (int i = 0; i < d.length; i++) {
            sum += at.gradient()[i] * d[i];
        }
        return sum;
    }

    private double merit(FirstOrder point) {
        return point.objective() + nu * point.violation();
    }

    /** Leaves an acceptable point in the trial; false if there is none. */
    private boolean search(double[] d, double predicted) {
        double before = merit(at);
        double rounding = 10 * Math.ulp(1.0) * Math.abs(before);
        for (size = 1; size > LEAST_SIZE; size /= 2) {
            trial.evaluate(moved(at.x(), size, d));
            if (merit(trial) <= before - eta * size * predicted + rounding) {
                return true;
            }
            if (size == 1
                    && trial.isFinite()
                    && trial.violation() > at.violation()
                    && correct(d)
                    && merit(trial) <= before - eta * predicted + rounding) {
                return true;
            }
        }
        return false;
    }

    /**
     * Moves the trial to the solution where the constants are c(x + d) - G d: it follows curved constraints, a second-order
     * correction. False if there is no such solution; shorter steps may still do.
     */
    private boolean correct(double[] d) {
        double[] c = new double[lambda.length];
        for (int j = 0; j < c.length; j++) {
            c[j] = trial.c()[j] - at.times(j, d);
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
        take(size, next);
        trial.differentiate();
        double[] s = new double[at.x().length];
        double[] y = new double[s.length];
        trial.addTransposed(lambda, y);
        double[] old = new double[s.length];
        at.addTransposed(lambda, old);
        for (int i = 0; i < s.length; i++) {
            s[i] = trial.x()[i] - at.x()[i];
            y[i] += trial.gradient()[i] - at.gradient()[i] - old[i];
        }
        B.update(s, y);
        FirstOrder left = at;
        at = trial;
        trial = left;
    }

    private void take(double a, double[] next) {
        for (int j = 0; j < lambda.length; j++) {
            lambda[j] += a * (next[j] - lambda[j]);
        }
    }
}
