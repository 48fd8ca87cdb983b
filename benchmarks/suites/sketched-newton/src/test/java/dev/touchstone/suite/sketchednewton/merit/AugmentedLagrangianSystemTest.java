package dev.touchstone.suite.sketchednewton.merit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.LeastEigenvalue;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** At x = (2, 1), lambda = (5, -3), mu = 10: lambda + mu c = (-5, -13), G'G = (2 3; 3 5). */
class AugmentedLagrangianSystemTest {
    private static final double MU = 10;

    private final KktPoint at = KktPoints.at(2, 1, 5, -3);
    private final AugmentedLagrangianSystem system =
            new AugmentedLagrangianSystem(KktPoints.PROGRAM, KktPoints.PROGRAM.evaluation());

    /** H = (12 -5; -5 2) + 10 (2 3; 3 5) = (32 25; 25 52), and its least eigenvalue is 42 - sqrt(100 + 625). */
    @Test
    void theMatrixIsTheHessianShiftedToALeastEigenvalueOfOne() {
        system.assemble(at, MU);
        double shift = 1 - (42 - Math.sqrt(725));
        double[][] A = {{32 + shift, 25}, {25, 52 + shift}};
        system.matrix().forEach((i, j, value) -> assertThat(value).isCloseTo(A[i][j], within(1e-12)));
        var dense = new DMatrixRMaj(2, 2);
        system.matrix().forEach(dense::set);
        assertThat(LeastEigenvalue.of(dense)).isCloseTo(1, within(1e-12));
    }

    /** -(grad f + G'(-5, -13)) = -((12, 2) + (-18, -23)). */
    @Test
    void theRightHandSideIsTheGradientReversed() {
        system.assemble(at, MU);
        assertThat(system.b()).containsExactly(6, 21);
    }

    @Test
    void theRightHandSideIsThatOfDifferencesOfTheMeritFunction() {
        system.assemble(at, MU);
        var merit = new QuadraticPenalty(MU);
        for (int i = 0; i < 2; i++) {
            double[] z = {i == 0 ? 1 : 0, i == 1 ? 1 : 0};
            double h = 1e-6;
            double difference =
                    (merit.value(KktPoints.moved(at, h, z)) - merit.value(KktPoints.moved(at, -h, z))) / (2 * h);
            assertThat(system.b()[i]).isCloseTo(-difference, within(1e-5));
        }
    }

    @Test
    void secondDerivativesThatAreNotFiniteAreRefused() {
        KktPoint far = KktPoints.at(Double.POSITIVE_INFINITY, 1, 0, 0);
        assertThatThrownBy(() -> system.assemble(far, MU)).isInstanceOf(Diverged.class);
    }
}
