package dev.touchstone.family.nonlinear.augmented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** min x1^2 + x2 subject to x1 x2 = 1 and 0 &lt;= x1 + x2 &lt;= 2. */
class AugmentedLagrangianFunctionTest {
    private final NonlinearProgram program = new PolynomialProgram(
            new double[] {1, 2},
            Bounds.none(2),
            "x1^2 + x2",
            new Bounds(new double[] {1, 0}, new double[] {1, 2}),
            "x1 x2",
            "x1 + x2");
    private final AugmentedLagrangianFunction function = new AugmentedLagrangianFunction(
            new FirstOrder(program, program.evaluation()), program.constraintBounds(), new double[] {3, -2});

    @BeforeEach
    void penalise() {
        function.penalise(4);
    }

    /**
     * At (2, 3) f = 7, c = (6, 5), u = c + lambda / 4 = (6.75, 4.5), u - P(u) = (5.75, 2.5): by hand 7 + 2 (5.75^2 + 2.5^2).
     */
    @Test
    void theValueIsThatOfItsFormula() {
        assertThat(function.value(new double[] {2, 3})).isCloseTo(7 + 2 * (5.75 * 5.75 + 2.5 * 2.5), within(1e-12));
        assertThat(function.nextMultipliers()).containsExactly(23, 10);
        assertThat(function.infeasibility()).as("|6 - 1|, |5 - 2|").isEqualTo(5);
    }

    /** At (0.5, 0.5) the second constraint is inactive: u = 1 - 0.5 lies between 0 and 2. */
    @Test
    void anInactiveInequalityHasNoMultiplierAndItsSlacknessIsInfeasible() {
        function.value(new double[] {0.5, 0.5});
        assertThat(function.nextMultipliers()).containsExactly(0, 0);
        assertThat(function.infeasibility())
                .as("c1 = 0.25 misses 1 by 0.75, c2 = 1 still has a multiplier by 0.5")
                .isEqualTo(0.75);
    }

    @Test
    void theGradientIsThatOfDifferences() {
        double[] x = {1.5, 2.5};
        double[] gradient = new double[2];
        function.value(x);
        function.gradient(gradient);
        for (int i = 0; i < 2; i++) {
            double[] above = x.clone();
            double[] below = x.clone();
            above[i] += 1e-6;
            below[i] -= 1e-6;
            double difference = (function.value(above) - function.value(below)) / 2e-6;
            assertThat(gradient[i]).isCloseTo(difference, within(1e-6 * Math.abs(difference)));
        }
    }

    @Test
    void penaltyAndMultipliersAreTheCallers() {
        assertThat(function.penalty()).isEqualTo(4);
        function.multipliers()[0] = 100;
        function.value(new double[] {2, 3});
        assertThat(function.nextMultipliers()[0]).as("4 (6 + 25 - 1)").isEqualTo(120);
    }
}
