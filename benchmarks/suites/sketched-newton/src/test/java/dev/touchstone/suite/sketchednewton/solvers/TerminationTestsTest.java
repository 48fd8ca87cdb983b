package dev.touchstone.suite.sketchednewton.solvers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.suite.sketchednewton.merit.KktPoints;
import dev.touchstone.suite.sketchednewton.merit.L1Model;
import org.junit.jupiter.api.Test;

/**
 * The start is x = (2, 1), lambda = (5, -3) with grad_x L = (14, 9) and c = (-1, -1): beta = 23 / 3. b = (-14, -9, 1, 1), so that
 * ||b||_1 = 25, ||b_x||_1 = 23 and ||b_c||_1 = 2; kappa = 1, kappa1 = epsilon = 0.1.
 */
class TerminationTestsTest {
    private static final double[] B = {-14, -9, 1, 1};

    private final KktPoint start = KktPoints.at(2, 1, 5, -3);

    private TerminationTests tests(MethodVersion version) {
        GmresL1.Settings released = new GmresL1().defaults();
        return new TerminationTests(
                new GmresL1.Settings(
                        released.mu(),
                        released.kappa(),
                        released.kappa1(),
                        released.epsilon(),
                        released.tau(),
                        released.eta(),
                        released.gmres(),
                        new OuterSettings(version, 1e-4),
                        released.kkt()),
                start);
    }

    /** A model that falls by -g'd = 8 along (-1, 2), or rises by 18 along (1, 0), whatever mu = 0 is. */
    private L1Model model(double d1, double d2) {
        var model = new L1Model(KktPoints.PROGRAM);
        model.along(new double[] {d1, d2, 0, 0}, start, KktPoints.system(start));
        return model;
    }

    private boolean accepts(MethodVersion version, L1Model model, double... r) {
        return tests(version).accept(r, B, model, 0);
    }

    @Test
    void testTwoTakesASmallResidualWhateverTheModelDoes() {
        L1Model rising = model(1, 0);
        assertThat(accepts(MethodVersion.AS_RELEASED, rising, 0.1, 0.1, 8, 7))
                .as("0.2 and 15")
                .isTrue();
        assertThat(accepts(MethodVersion.AS_RELEASED, rising, 0.1, 0.11, 8, 7))
                .as("r_x is 0.21")
                .isFalse();
        assertThat(accepts(MethodVersion.AS_RELEASED, rising, 0.1, 0.1, 8, 7.4))
                .as("r_c is 15.4 > 46 / 3")
                .isFalse();
    }

    @Test
    void testOneTakesALargerResidualWhereTheModelFalls() {
        assertThat(accepts(MethodVersion.AS_WRITTEN, model(-1, 2), 5, 5, 8, 7))
                .as("||r||_1 = 25")
                .isTrue();
        assertThat(accepts(MethodVersion.AS_WRITTEN, model(-1, 2), 5, 6, 8, 7))
                .as("||r||_1 = 26")
                .isFalse();
        assertThat(accepts(MethodVersion.AS_WRITTEN, model(1, 0), 5, 5, 8, 7))
                .as("the model rises")
                .isFalse();
    }

    /** max(0.1 * 23, 23 / 3 * 2) = 46 / 3 bounds the residual of all constraints, or of the first alone. */
    @Test
    void asReleasedTestOneLooksAtTheFirstConstraintAlone() {
        L1Model falling = model(-1, 2);
        assertThat(accepts(MethodVersion.AS_WRITTEN, falling, 1, 1, 8, 8)).isFalse();
        assertThat(accepts(MethodVersion.AS_RELEASED, falling, 1, 1, 8, 8)).isTrue();
        assertThat(accepts(MethodVersion.AS_RELEASED, falling, 1, 1, 16, 0)).isFalse();
    }
}
