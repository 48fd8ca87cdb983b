package dev.touchstone.suite.sketchednewton.sketches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.kkt.DenseSymmetric;
import dev.touchstone.numerics.linear.Vectors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RestartedGmresTest {
    private final AtomicLong flops = new AtomicLong();
    private final DenseSymmetric A = new DenseSymmetric(3);
    private final double[] b = {1, 2, 3};

    RestartedGmresTest() {
        A.add(0, 0, 1);
        A.add(1, 1, 4);
        A.add(2, 2, 10);
        A.add(1, 0, 0.5);
    }

    private RestartedGmres gmres(int steps) {
        var gmres = new RestartedGmres(3, steps, flops::addAndGet);
        gmres.begin(A, b);
        return gmres;
    }

    @Test
    void theResidualIsKnownFromTheBeginning() {
        RestartedGmres gmres = gmres(1);
        assertThat(gmres.residual()).containsExactly(-1, -2, -3);
        gmres.improve();
        double[] r = new double[3];
        A.residual(gmres.z(), b, r);
        assertThat(gmres.residual()).containsExactly(r);
    }

    /** One step of GMRES from 0 goes a b with a = b'Ab / ||Ab||^2, by hand Ab = (2, 8.5, 30). */
    @Test
    void aCallOfOneStepIsTheLeastResidualAlongB() {
        RestartedGmres gmres = gmres(1);
        gmres.improve();
        double a = (2 + 17 + 90) / (4 + 72.25 + 900);
        assertThat(gmres.z()).containsExactly(new double[] {a, 2 * a, 3 * a}, within(1e-15));
    }

    @Test
    void callsGoOnFromTheLastAndResidualsFall() {
        RestartedGmres gmres = gmres(1);
        double before = Vectors.norm(b);
        for (int call = 0; call < 40; call++) {
            gmres.improve();
            assertThat(Vectors.norm(gmres.residual())).isLessThan(before);
            before = Vectors.norm(gmres.residual());
        }
        assertThat(before).isLessThan(1e-3);
    }

    @Test
    void aSystemThatFollowsBeginsAtTheSolutionOfTheOneBefore() {
        RestartedGmres gmres = gmres(3);
        gmres.improve();
        double[] solution = gmres.z().clone();
        gmres.follow(A, b);
        assertThat(gmres.z()).containsExactly(solution);
        assertThat(Vectors.norm(gmres.residual())).isLessThan(1e-12);
        gmres.begin(A, b);
        assertThat(gmres.z()).containsOnly(0);
    }

    /** E = 9: 18 for the first residual; a call of one step 2 * 2 * 9, (2 + 7 + 4) 3 for vectors, and 18 again. */
    @Test
    void callsAreChargedByTheirRule() {
        RestartedGmres gmres = gmres(1);
        assertThat(flops).hasValue(18);
        gmres.improve();
        assertThat(flops).hasValue(18 + 36 + 39 + 18);
    }
}
