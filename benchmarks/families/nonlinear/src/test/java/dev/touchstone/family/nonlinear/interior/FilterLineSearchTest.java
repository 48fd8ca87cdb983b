package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import org.junit.jupiter.api.Test;

class FilterLineSearchTest {
    private static final double MU = 0.1;

    /** A search from the start of a program, along the Newton step or another one. */
    private static final class Searched {
        private final SlackForm form;
        private final BarrierPoint at;
        private final BarrierPoint trial;
        private final BarrierProblem problem;
        private final FilterLineSearch search;
        private final PrimalDualStep step;

        Searched(NonlinearProgram program) {
            var evaluation = program.evaluation();
            form = new SlackForm(program);
            at = BarrierPoint.start(form, evaluation);
            trial = at.another(evaluation);
            problem = new BarrierProblem(form, MU);
            var system = new BarrierSystem(form);
            search = new FilterLineSearch(system);
            step = new PrimalDualStep(form.size(), form.equations());
            var newton = new BarrierNewton(form, evaluation, system);
            newton.chooseMultipliers(at);
            newton.solve(at, problem, step);
        }

        double alongNewtonsStep() {
            return search.search(at, step, problem, step.largestSize(at, problem.tau()), trial);
        }

        double along(double... dz) {
            var other = new PrimalDualStep(form.size(), form.equations());
            System.arraycopy(dz, 0, other.z(), 0, dz.length);
            return search.search(at, other, problem, other.largestSize(at, problem.tau()), trial);
        }
    }

    /** min (x - 3)^2 without bounds: Newton's step ends at 3, and Armijo's rule takes it. */
    @Test
    void newtonsStepOfAParabolaIsTakenInFull() {
        var searched = new Searched(
                new PolynomialProgram(new double[] {0}, Bounds.none(1), "x1^2 - 6 x1 + 9", Bounds.none(0)));
        assertThat(searched.alongNewtonsStep()).isEqualTo(1);
        assertThat(searched.trial.z()[0]).isCloseTo(3, within(1e-9));
    }

    /** f is about (x - 3)^2 up to 3, overflows at 12, and is above 1e30 at 6. */
    @Test
    void aStepThatGoesTooFarIsHalved() {
        var searched = new Searched(new PolynomialProgram(
                new double[] {0},
                Bounds.none(1),
                "x1^2 - 6 x1 + 9 + " + "0.1 ".repeat(200) + "x1^300",
                Bounds.none(0)));
        assertThat(searched.along(12)).isEqualTo(0.25);
        assertThat(searched.trial.z()[0]).isEqualTo(3);
    }

    /** A step that is less infeasible passes though the objective rises: x from 0 towards x = 1, with f = 5 x. */
    @Test
    void lessInfeasibilityMayCostObjective() {
        var searched = new Searched(new PolynomialProgram(
                new double[] {0}, Bounds.none(1), "5 x1", new Bounds(new double[] {1}, new double[] {1}), "x1"));
        assertThat(searched.along(1)).isEqualTo(1);
        assertThat(searched.search.passes(searched.at, searched.problem))
                .as("the start is forbidden from now on")
                .isFalse();
        searched.search.forget();
        assertThat(searched.search.passes(searched.at, searched.problem)).isTrue();
    }

    @Test
    void aForbiddenPointDoesNotPassAndABetterOneDoes() {
        var searched = new Searched(new PolynomialProgram(
                new double[] {0}, Bounds.none(1), "5 x1", new Bounds(new double[] {1}, new double[] {1}), "x1"));
        searched.search.forbid(searched.at, searched.problem);
        assertThat(searched.search.passes(searched.at, searched.problem)).isFalse();
        searched.trial.moveTo(searched.at, 1, new double[] {0.5});
        assertThat(searched.search.passes(searched.trial, searched.problem)).isTrue();
    }

    /**
     * The Maratos effect: min 2 (x1^2 + x2^2 - 1) - x1 on the circle x1^2 + x2^2 = 1, by M. J. D. Powell. A full Newton step from a
     * point of the circle raises f and leaves the circle; the second-order correction makes it acceptable.
     */
    @Test
    void aSecondOrderCorrectionSavesAFullStepAlongACurvedConstraint() {
        double t = 0.5;
        var searched = new Searched(new PolynomialProgram(
                new double[] {Math.cos(t), Math.sin(t)},
                Bounds.none(2),
                "2 x1^2 + 2 x2^2 - 2 - x1",
                Bounds.zero(1),
                "x1^2 + x2^2 - 1"));
        searched.trial.moveTo(searched.at, 1, searched.step.z());
        assertThat(searched.trial.infeasibility()).isGreaterThan(0.2);
        assertThat(searched.trial.values().objective())
                .isGreaterThan(searched.at.values().objective());
        assertThat(searched.alongNewtonsStep()).isEqualTo(1);
        assertThat(searched.trial.infeasibility()).isLessThan(0.1);
        assertThat(searched.trial.values().objective())
                .isLessThan(searched.at.values().objective());
    }

    /** f overflows at every size that is tried. */
    @Test
    void pointsThatAreNotFiniteAreNotAcceptable() {
        var searched = new Searched(new PolynomialProgram(
                new double[] {1}, new Bounds(new double[] {0}, new double[] {1e308}), "1e300 x1^2", Bounds.none(0)));
        assertThat(searched.along(1e200)).isNaN();
    }
}
