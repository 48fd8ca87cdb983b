package dev.touchstone.family.nonlinear.augmented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.program.Bounds;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProjectedLbfgsTest {
    /** sum w_i (x_i - t_i)^2 / 2 with w = (1, 10, 100), and its number of values. */
    private static final class Bowl implements SmoothFunction {
        private static final double[] WEIGHTS = {1, 10, 100};

        private final double[] centre;
        private double[] last;
        private int values;

        Bowl(double... centre) {
            this.centre = centre;
        }

        @Override
        public double value(double[] x) {
            values++;
            last = x.clone();
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += WEIGHTS[i] * (x[i] - centre[i]) * (x[i] - centre[i]) / 2;
            }
            return sum;
        }

        @Override
        public void gradient(double[] gradient) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = WEIGHTS[i] * (last[i] - centre[i]);
            }
        }
    }

    private static double[] minimum(SmoothFunction function, Bounds bounds, double... start) {
        double[] x = start.clone();
        new ProjectedLbfgs(function, bounds, 5).minimise(x, 1e-10, 200);
        return x;
    }

    @Test
    void aBowlWithoutBoundsIsMinimisedAtItsCentre() {
        assertThat(minimum(new Bowl(1, -2, 3), Bounds.none(3), 0, 0, 0))
                .containsExactly(new double[] {1, -2, 3}, within(1e-9));
    }

    /** The function is separable, so that the minimum within bounds is the projection of its centre. */
    @Test
    void withinBoundsTheMinimumIsTheProjectionOfTheCentre() {
        var bounds = new Bounds(new double[] {2, -1, -5}, new double[] {9, 4, 2.5});
        assertThat(minimum(new Bowl(1, -2, 3), bounds, 5, 0, 0))
                .containsExactly(new double[] {2, -1, 2.5}, within(1e-9));
    }

    @Test
    void noMoreStepsAreTakenThanAllowedAndTheLastValueIsAtTheEnd() {
        var bowl = new Bowl(1, -2, 3);
        double[] x = {0, 0, 0};
        new ProjectedLbfgs(bowl, Bounds.none(3), 5).minimise(x, 1e-10, 1);
        assertThat(bowl.last).containsExactly(x);
        assertThat(x).isNotEqualTo(new double[3]);
        double[] same = {1, -2, 3};
        bowl.values = 0;
        new ProjectedLbfgs(bowl, Bounds.none(3), 5).minimise(same, 1e-10, 100);
        assertThat(bowl.values)
                .as("a stationary point is evaluated at the start and at the end")
                .isEqualTo(2);
        assertThat(same).containsExactly(1, -2, 3);
    }

    /** |x| has no stationary point but its kink: halving ends, and x stays finite. */
    @Test
    void aFunctionThatNoStepDecreasesEndsTheSearch() {
        var uphill = new SmoothFunction() {
            private int values;

            @Override
            public double value(double[] x) {
                return values++;
            }

            @Override
            public void gradient(double[] gradient) {
                gradient[0] = 1;
            }
        };
        assertThat(minimum(uphill, Bounds.none(1), 7)).containsExactly(7);
        assertThat(uphill.values)
                .as("1, 1/2 ... 2^-53, and the start and the end")
                .isEqualTo(56);
    }

    @Test
    void anInterruptedThreadDoesNotGoOn() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> minimum(new Bowl(1, 1, 1), Bounds.none(3), 0, 0, 0))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
