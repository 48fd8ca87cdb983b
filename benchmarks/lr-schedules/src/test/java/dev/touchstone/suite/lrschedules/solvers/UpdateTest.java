package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.suite.lrschedules.schedules.Schedule;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** One variable from 1 by the gradients 1, -0.5, 0.25, 2, -1 at rate 1e-3; values of PyTorch 1.13.1 in 64 bits. */
class UpdateTest {
    private static final double[] GRADIENTS = {1, -0.5, 0.25, 2, -1};
    private static final Offset<Double> PRINTED = within(1e-12);

    @Test
    void adamIsThatOfTorch() {
        follows(
                new Moments(1, 0.9, 0.999, 1e-8, 0),
                .99900000001,
                .99873366297371,
                .99839323383065,
                .99775034191526,
                .99746917862916);
    }

    @Test
    void adamWIsThatOfTorch() {
        follows(
                new Moments(1, 0.9, 0.999, 1e-8, 0.01),
                .99899000001,
                .99871367307371,
                .99836325679392,
                .99771038124596,
                .99741924085605);
    }

    @Test
    void momentumIsThatOfTorch() {
        follows(Momentum.update(0.9, 1), .999, .9986, .99799, .995441, .9941469);
    }

    @Test
    void gradientDescentIsMomentumWithoutAny() {
        follows(Sgd::step, .999, .9995, .99925, .99725, .99825);
        follows(Momentum.update(0, 1), .999, .9995, .99925, .99725, .99825);
    }

    @Test
    void settingsRefuseNonsenseAndSayWhatWouldBeRight() {
        Schedule flat = Schedule.of("flat");
        assertThatThrownBy(() -> new Sgd.Settings(0, 16, 1, flat)).hasMessage("epochs must be at least 1, was 0");
        assertThatThrownBy(() -> new Sgd.Settings(1, 0, 1, flat)).hasMessage("batchSize must be at least 1, was 0");
        assertThatThrownBy(() -> new Sgd.Settings(1, 1, -1, flat))
                .hasMessage("learningRate must be positive, was -1.0");
        assertThatThrownBy(() -> new Momentum.Settings(1, 1, 1, flat, 1))
                .hasMessage("momentum must be in [0, 1), was 1.0");
        assertThatThrownBy(() -> new Adam.Settings(1, 1, 1, flat, 0.9, 2, 1e-8))
                .hasMessage("beta2 must be in [0, 1), was 2.0");
        assertThatThrownBy(() -> new AdamW.Settings(1, 1, 1, flat, 0.9, 0.9, 1e-8, -1))
                .hasMessage("weightDecay must be at least 0, was -1.0");
    }

    private static void follows(Update update, double... iterates) {
        double[] x = {1};
        for (int t = 0; t < iterates.length; t++) {
            update.step(x, new double[] {GRADIENTS[t]}, 1e-3);
            assertThat(x[0]).as("after step %d", t + 1).isCloseTo(iterates[t], PRINTED);
        }
    }
}
