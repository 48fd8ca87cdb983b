package dev.touchstone.suite.sketchednewton.merit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArmijoSearchTest {
    private final KktPoint at = KktPoints.at(1, 0, 0, 0);
    private final KktPoint trial = KktPoints.at(0, 0, 0, 0);
    private final List<Double> evaluated = new ArrayList<>();

    /** A function of x1 alone that notes where it is evaluated. */
    private interface OfFirst {
        double value(double x1);
    }

    private MeritFunction merit(OfFirst function) {
        return new MeritFunction() {
            @Override
            public double value(KktPoint point) {
                return function.value(point.iterate().x()[0]);
            }

            @Override
            public void evaluate(KktPoint point) {
                evaluated.add(point.iterate().x()[0]);
            }
        };
    }

    private void search(double beta, double q, OfFirst function, double dx) {
        search(at, beta, q, function, dx);
    }

    private void search(KktPoint from, double beta, double q, OfFirst function, double dx) {
        new ArmijoSearch(beta).search(from, new double[] {dx, 0, 0, 0}, q, merit(function), trial);
    }

    /** x1^2 from 1 along -4: 1 - 4 a must give (1 - 4a)^2 at most 1 - 8 beta a, which for beta = 0.1 is a at most 0.45. */
    @Test
    void theFirstSizeThatDecreasesEnoughIsTaken() {
        search(0.1, -8, x -> x * x, -4);
        assertThat(trial.iterate().stepSize()).isEqualTo(0.25);
        assertThat(trial.iterate().x()[0]).isZero();
        assertThat(evaluated).as("one evaluation for each size").containsExactly(-3.0, -1.0, 0.0);
    }

    @Test
    void aLargerShareOfTheSlopeAsksForAShorterStep() {
        search(0.49, -4, x -> x * x, -2);
        assertThat(trial.iterate().stepSize())
                .as("(1 - 2a)^2 <= 1 - 1.96 a holds from a = 0.51 down")
                .isEqualTo(0.5);
        search(0.1, -4, x -> x * x, -2);
        assertThat(trial.iterate().stepSize())
                .as("a = 1 leads to -1, no decrease")
                .isEqualTo(0.5);
        search(0.1, -3, x -> x * x, -1.5);
        assertThat(trial.iterate().stepSize()).as("1/4 <= 1 - 0.3").isEqualTo(1);
        search(0.49, -3.2, x -> x * x, -1.6);
        assertThat(trial.iterate().stepSize()).as("0.36 > 1 - 1.568").isEqualTo(0.5);
    }

    @Test
    void aValueThatIsNoNumberIsNoDecrease() {
        search(0.1, -1, x -> x < 0.2 ? Double.NaN : x, -1);
        assertThat(trial.iterate().stepSize()).isEqualTo(0.5);
    }

    @Test
    void aDirectionThatDoesNotDescendEndsTheRun() {
        KktPoint origin = KktPoints.at(0, 0, 0, 0);
        assertThatThrownBy(() -> search(origin, 0.1, -2, x -> -x, -1))
                .isInstanceOf(Diverged.class)
                .hasMessage("line search: no decrease along a direction of slope -2.00");
        assertThat(evaluated).as("1, 1/2 ... 2^-100").hasSize(101);
    }
}
