package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BarrierProblemTest {
    private static final double MU = 0.5;

    private final SlackForm form = new SlackForm(TwoSidedProgram.program());
    private final BarrierPoint start = TwoSidedProgram.start(form);
    private final BarrierProblem problem = new BarrierProblem(form, MU);

    /** At z = (1, 2, 7, 3): 309 / 6 for f; x1 has one bound at 1, x2 two at 3, the slack two at 3 and 1. */
    @Test
    void theBarrierFunctionIsThatOfItsFormula() {
        double logarithms = Math.log(1) + Math.log(3) + Math.log(3) + Math.log(3) + Math.log(1);
        assertThat(problem.objective(start)).isCloseTo(309 / 6.0 - MU * logarithms + 1e-5 * MU, within(1e-12));
    }

    @Test
    void theSlopeIsThatOfDifferences() {
        double[] z = {1.25, 1.5, 7, 2};
        double[] dz = {0.5, -1, 0, 0.75};
        start.multipliers(new double[] {3, -2});
        BarrierPoint at = TwoSidedProgram.at(form, z);
        at.multipliers(new double[] {3, -2});
        double h = 1e-6;
        double difference = (along(z, dz, h) - along(z, dz, -h)) / (2 * h);
        assertThat(problem.slope(at, dz)).isCloseTo(difference, within(1e-6 * Math.abs(difference)));
    }

    private double along(double[] z, double[] dz, double h) {
        double[] beside = z.clone();
        for (int i = 0; i < z.length; i++) {
            beside[i] += h * dz[i];
        }
        return problem.objective(TwoSidedProgram.at(form, beside));
    }

    /** By hand with y = (3, -2): for x1 100 + 3 * 2 - 2, -mu/1 and the damping; zero for the constant x3. */
    @Test
    void theGradientOfTheLagrangianHasBarrierAndDamping() {
        start.multipliers(new double[] {3, -2});
        double[] gradient = problem.lagrangianGradient(start);
        assertThat(gradient[0]).isCloseTo(104 - MU + 1e-5 * MU, within(1e-12));
        assertThat(gradient[1]).as("bounds at equal distances cancel").isCloseTo(1.0 / 6 + 1, within(1e-12));
        assertThat(gradient[2]).isZero();
        assertThat(gradient[3]).isCloseTo(2 - MU / 3 + MU, within(1e-12));
    }

    /** On the central path complementarity holds; with y = 0 the largest dual residual is that of x1. */
    @Test
    void theErrorIsTheLargestOfItsThreeParts() {
        start.multipliers(new double[2]);
        start.centre(MU);
        assertThat(problem.error(start)).as("100 - mu / 1").isCloseTo(99.5, within(1e-12));
        BarrierPoint flat = TwoSidedProgram.at(form, 1.0 / 600, 2, 7, 3);
        flat.multipliers(new double[2]);
        flat.centre(MU);
        assertThat(problem.error(flat))
                .as("mu over a distance of 1/600 is a multiplier of 300, the slope is 1/6")
                .isCloseTo(300 - 1.0 / 6, within(1e-9));
    }

    @Test
    void largeMultipliersScaleTheError() {
        start.multipliers(new double[] {1e6, 0});
        start.centre(MU);
        double mean = (1e6 + MU * (1 + 1.0 / 3 + 1.0 / 3 + 1.0 / 3 + 1)) / (2 + 2 * 4);
        double dual = 100 + 2e6 - MU;
        assertThat(problem.error(start)).isCloseTo(dual / (mean / 100), within(1e-6));
    }

    @Test
    void stepsKeepTheMoreDistanceTheLargerMuIs() {
        assertThat(new BarrierProblem(form, 0.5).tau()).isEqualTo(0.99);
        assertThat(new BarrierProblem(form, 1e-4).tau()).isEqualTo(1 - 1e-4);
    }
}
