package dev.touchstone.family.nonlinear.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.problems.BoundedPrograms;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstOrderTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private static FirstOrder at(NonlinearProgram program, double... x) {
        var values = new FirstOrder(program, program.evaluation());
        values.evaluate(x);
        values.differentiate();
        return values;
    }

    /** min x1^2 + x2 subject to 0 &lt;= x1 x2 &lt;= 2 and x1 + x2 = 3, with x1 &gt;= 0. */
    private static NonlinearProgram small() {
        return new PolynomialProgram(
                new double[] {1, 2},
                new Bounds(new double[] {0, -NONE}, new double[] {NONE, NONE}),
                "x1^2 + x2",
                new Bounds(new double[] {0, 3}, new double[] {2, 3}),
                "x1 x2",
                "x1 + x2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS12", "HS22", "HS43", "HS71", "HS76"})
    void theLagrangianGradientIsThatOfDifferences(String name) {
        NonlinearProgram program = BoundedPrograms.named(name);
        double[] lambda = new double[program.constraints()];
        Arrays.setAll(lambda, j -> 0.5 - j);
        double[] x = program.start();
        Arrays.setAll(x, i -> x[i] + 0.1 * i);
        double[] gradient = at(program, x).lagrangianGradient(lambda);
        for (int i = 0; i < x.length; i++) {
            double h = 1e-6;
            double difference =
                    (lagrangian(program, lambda, x, i, h) - lagrangian(program, lambda, x, i, -h)) / (2 * h);
            assertThat(gradient[i]).isCloseTo(difference, within(1e-6 * Math.max(1, Math.abs(difference))));
        }
    }

    private static double lagrangian(NonlinearProgram program, double[] lambda, double[] x, int i, double step) {
        double[] beside = x.clone();
        beside[i] += step;
        FirstOrder values = at(program, beside);
        double sum = values.objective();
        for (int j = 0; j < lambda.length; j++) {
            sum += lambda[j] * values.c()[j];
        }
        return sum;
    }

    /** By hand at (1, 2) with lambda = (3, -1): grad L = (2, 1) + 3 (2, 1) - (1, 1) = (7, 3). */
    @Test
    void theNaturalMapIsThatOfItsFormula() {
        FirstOrder values = at(small(), 1, 2);
        double[] lambda = {3, -1};
        assertThat(values.lagrangianGradient(lambda)).containsExactly(7, 3);
        assertThat(values.naturalMap(lambda))
                .as("x1 stops at its bound 0, x2 goes 3; c1 = 2 stays at its bound 2, c2 = 3 is an equality that holds")
                .containsExactly(1, 3, 0, 0);
        assertThat(values.residual(lambda)).isCloseTo(Math.sqrt(10), within(1e-15));
        assertThat(values.finiteResidual(lambda)).isEqualTo(values.residual(lambda));
    }

    /** A multiplier of the wrong sign, and an equality that is missed by 1. */
    @Test
    void aWrongMultiplierAndAMissedEqualityShowInTheNaturalMap() {
        FirstOrder values = at(small(), 1, 3);
        double[] map = values.naturalMap(new double[] {-1, 5});
        assertThat(map[2]).as("c1 = 3, the projection of 3 - 1 is 2").isEqualTo(1);
        assertThat(map[3]).as("c2 = 4, whatever the multiplier").isEqualTo(1);
    }

    @Test
    void theViolationIsSummedOverTheConstraints() {
        assertThat(at(small(), 1, 2).violation()).isZero();
        assertThat(at(small(), 2, 3).violation())
                .as("x1 x2 = 6 by 4, x1 + x2 = 5 by 2")
                .isEqualTo(6);
        assertThat(at(small(), -1, 1).violation()).as("-1 by 1, 0 by 3").isEqualTo(4);
    }

    /** G = (3, 2; 1, 1) at (2, 3), so that d = (-1, -1) predicts c = (6 - 5, 5 - 2). */
    @Test
    void theViolationAfterAStepIsThatOfTheLinearModel() {
        assertThat(at(small(), 2, 3).violation(new double[] {-1, -1})).isZero();
        assertThat(at(small(), 2, 3).violation(new double[] {0, -1}))
                .as("6 - 2 by 2, 5 - 1 by 1")
                .isEqualTo(3);
    }

    @Test
    void numbersBeyondTheFirstOnesAreIgnored() {
        assertThat(at(small(), 1, 2, 99, 98).x()).containsExactly(1, 2);
    }

    @Test
    void valuesBelongToAProgramAndAPoint() {
        NonlinearProgram program = small();
        FirstOrder values = at(program, 1, 2);
        assertThat(values.isOf(program, new double[] {1, 2})).isTrue();
        assertThat(values.isOf(program, new double[] {1, 2.5})).isFalse();
        assertThat(values.isOf(small(), new double[] {1, 2})).isFalse();
    }

    @Test
    void valuesThatAreNoNumbersAreRefused() {
        FirstOrder values = at(small(), Double.NaN, 2);
        assertThat(values.isFinite()).isFalse();
        assertThat(at(small(), 1e200, 1e200).isFinite()).isFalse();
        assertThat(at(small(), 1, 2).isFinite()).isTrue();
        assertThatThrownBy(() -> values.finiteResidual(new double[2]))
                .isInstanceOf(Diverged.class)
                .hasMessageStartingWith("not finite");
    }
}
