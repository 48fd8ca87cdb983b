package dev.touchstone.family.nonlinear.kkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KktPointTest {
    /** min x1^2 + x2 subject to x1 x2 = 3, from (1, 2). */
    private static NonlinearProgram hyperbola() {
        return new PolynomialProgram(
                new double[] {1, 2},
                Bounds.none(2),
                "x1^2 + x2",
                new Bounds(new double[] {3}, new double[] {3}),
                "x1 x2");
    }

    private static KktPoint start(NonlinearProgram program) {
        return new KktPoint(program, program.evaluation()).evaluate();
    }

    private static KktPoint moved(double a, double... z) {
        NonlinearProgram program = hyperbola();
        KktPoint point = start(program);
        point.moveTo(start(program), a, z);
        return point.evaluate();
    }

    @Test
    void constraintsAreLessTheirRightHandSide() {
        KktPoint at = start(hyperbola());
        assertThat(at.c()).containsExactly(-1);
        assertThat(at.objective()).isEqualTo(3);
        assertThat(at.gradient()).containsExactly(2, 1);
        assertThat(at.jacobian().values()).containsExactly(2, 1);
    }

    /** To (2, 4) with lambda = 1.5: grad L = (4, 1) + 1.5 (4, 2). */
    @Test
    void aJointStepMovesVariablesAndMultipliers() {
        KktPoint at = moved(0.5, 2, 4, 3);
        assertThat(at.iterate().x()).containsExactly(2, 4);
        assertThat(at.iterate().lambda()).containsExactly(1.5);
        assertThat(at.iterate().stepSize()).isEqualTo(0.5);
        assertThat(at.lagrangianGradient()).containsExactly(10, 4);
        assertThat(at.residual()).isCloseTo(Math.sqrt(10 * 10 + 4 * 4 + 5 * 5), within(1e-14));
    }

    @Test
    void aStepInTheVariablesLeavesTheMultipliers() {
        NonlinearProgram program = hyperbola();
        KktPoint from = moved(1, 0, 0, 7);
        KktPoint at = start(program);
        at.moveTo(from, 2, new double[] {1, -1});
        assertThat(at.iterate().x()).containsExactly(3, 0);
        assertThat(at.iterate().lambda()).containsExactly(7);
        assertThat(from.iterate().x()).as("where the step began").containsExactly(1, 2);
    }

    @Test
    void multipliersMoveByAMultipleOfTheConstraints() {
        KktPoint at = start(hyperbola());
        at.addToMultipliers(10);
        assertThat(at.iterate().lambda()).containsExactly(-10);
    }

    @Test
    void functionsAreEvaluatedWithoutTheirDerivatives() {
        Map<String, Long> work = new TreeMap<>();
        var counted = new CountedProgram(hyperbola(), (unit, amount) -> work.merge(unit, amount, Long::sum));
        KktPoint at = new KktPoint(counted, counted.evaluation());
        at.evaluateFunctions();
        assertThat(work).isEqualTo(Map.of("objectives", 1L, "constraints", 1L, "evaluations", 2L));
        at.evaluateDerivatives();
        assertThat(work).containsEntry("derivatives", 2L).containsEntry("evaluations", 2L);
    }

    @Test
    void theResidualIsComparedWithATolerance() {
        KktPoint at = start(hyperbola());
        double residual = at.residual();
        assertThat(at.isBeyond(residual * (1 - 1e-12))).isTrue();
        assertThat(at.isBeyond(residual)).as("at most the tolerance").isFalse();
        KktPoint nowhere = moved(1, Double.NaN, 0, 0);
        assertThatThrownBy(() -> nowhere.isBeyond(1))
                .isInstanceOf(Diverged.class)
                .hasMessageStartingWith("not finite");
    }

    /** At the solution of HS28, (0.5, -0.5, 0.5), f and lambda are zero. */
    @Test
    void theResidualIsZeroAtASolution() {
        NonlinearProgram program = new HockSchittkowski.Hs28();
        KktPoint at = start(program);
        at.moveTo(start(program), 1, new double[] {4.5, -1.5, -0.5, 0});
        assertThat(at.evaluate().residual()).isZero();
    }
}
