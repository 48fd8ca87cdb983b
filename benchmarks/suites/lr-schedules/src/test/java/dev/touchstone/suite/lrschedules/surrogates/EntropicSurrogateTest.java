package dev.touchstone.suite.lrschedules.surrogates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.family.learning.Quotients;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.problems.BinaryRegression;
import dev.touchstone.family.learning.problems.SoftmaxRegression;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EntropicSurrogateTest {
    private static final double S = 0.4;
    private static final int[] ROWS = {7, 60, 120, 3};

    private final Oracle softmax = asked(SampleData.iris(), 0.3);
    private final Oracle logistic = asked(BinaryRegression.logistic(SampleData.shipped("iris"), 1), 0.3);

    /** At z_t a row's divergence is P_y (log P_y - log P_y - s / P_y) = -s; the mean is over its p targets. */
    @Test
    void theValueAtTheOracleCallIsTheScale() {
        assertThat(new EntropicSurrogate(softmax, S).value(softmax.z())).isCloseTo(-S / 3, within(1e-14));
        assertThat(new EntropicSurrogate(logistic, S).value(logistic.z())).isCloseTo(-S, within(1e-14));
    }

    @Test
    void gradientsAreDifferenceQuotients() {
        for (Oracle oracle : new Oracle[] {softmax, logistic}) {
            var surrogate = new EntropicSurrogate(oracle, S);
            double[] z = Philox.of("targets").doubles(oracle.size(), -1, 1).toArray();
            var r = new double[z.length];
            surrogate.gradient(z, r);
            for (int j = 0; j < z.length; j++) {
                assertThat(r[j]).as("target %d", j).isCloseTo(Quotients.central(surrogate::value, z, j), within(1e-9));
            }
        }
    }

    /** P is unnormalised Q at the least point: the logit of class y is raised by s / P_y. */
    @Test
    void theLeastPointRaisesTheLogitOfTheRightClass() {
        var surrogate = new EntropicSurrogate(softmax, S);
        double[] z = softmax.z().clone();
        for (int i = 0; i < 4; i++) {
            double total = Math.exp(z[3 * i]) + Math.exp(z[3 * i + 1]) + Math.exp(z[3 * i + 2]);
            int y = ROWS[i] / 50;
            z[3 * i + y] += S * total / Math.exp(z[3 * i + y]);
        }
        var r = new double[12];
        surrogate.gradient(z, r);
        assertThat(r).containsExactly(new double[12], within(1e-14));
        assertThat(surrogate.value(z)).isLessThan(surrogate.value(softmax.z()));
    }

    /**
     * One logit z of two classes is the pair of logits 0 and z: the divergence is per target, of which there are half.
     */
    @Test
    void oneLogitStandsForTwo() {
        PredictionObjective two = new SoftmaxRegression(SampleData.parse("0 1:1\n1 2:1\n"), OptionalDouble.empty());
        PredictionObjective one = BinaryRegression.logistic(SampleData.parse("0 1:1\n1 2:1\n"), 1);
        var ofTwo = new Oracle(two, 2);
        var ofOne = new Oracle(one, 2);
        ofTwo.ask(new double[] {0, .3, 0, .2, 0, .1}, new int[] {0, 1}, 0, 2);
        ofOne.ask(new double[] {.3, .2, .1}, new int[] {0, 1}, 0, 2);
        double value = new EntropicSurrogate(ofOne, S).value(new double[] {0.7, -0.2});
        assertThat(new EntropicSurrogate(ofTwo, S).value(new double[] {0, 0.7, 0, -0.2}))
                .isCloseTo(value / 2, within(1e-14));
    }

    @Test
    void scratchSpaceOfOneEvaluationDoesNotReachTheNext() {
        var surrogate = new EntropicSurrogate(softmax, S);
        double[] z = softmax.z().clone();
        double before = surrogate.value(z);
        surrogate.value(Philox.of("elsewhere").doubles(12, -5, 5).toArray());
        assertThat(surrogate.value(z)).isEqualTo(before);
        assertThat(z).containsExactly(Arrays.copyOf(softmax.z(), 12));
    }

    private static Oracle asked(PredictionObjective problem, double scale) {
        var oracle = new Oracle(problem, 4);
        double[] x =
                Philox.of("a point").doubles(problem.variables(), -scale, scale).toArray();
        oracle.ask(x, ROWS, 0, 4);
        return oracle;
    }
}
