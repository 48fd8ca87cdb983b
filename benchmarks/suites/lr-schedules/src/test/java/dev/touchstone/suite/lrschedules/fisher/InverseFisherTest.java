package dev.touchstone.suite.lrschedules.fisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three gradients in four dimensions, lambda = 0.1; values computed with an independent implementation in NumPy. */
class InverseFisherTest {
    private static final double[][] G = {{1, 2, 0, -1}, {0, 1, 1, 1}, {2, -1, 1, 0}};
    private static final double[] ONES = {1, 1, 1, 1};
    private static final double LAMBDA = 0.1;
    private static final double[] PRODUCT = {1.83169309, .99673556, -1.71426967, 3.27943406};
    private static final double[] DIAGONAL = {1.98328481, .58045991, 5.22927244, 4.13845376};
    private static final Offset<Double> PRINTED = within(1e-8);

    @Test
    void theStaticAlgorithmGivesTheProductAndTheDiagonal() {
        agrees(new StaticInverseFisher(G, LAMBDA), PRODUCT);
        assertThat(new StaticInverseFisher(G, LAMBDA).diagonal()).containsExactly(DIAGONAL, PRINTED);
    }

    @ParameterizedTest
    @EnumSource
    void aWindowGivesThemAndForgetsTheGradientThatIsReplaced(WindowEstimator estimator) {
        SlidingInverseFisher inverse = estimator.of(4, 3, LAMBDA);
        Stream.of(G).forEach(inverse::add);
        agrees(inverse, PRODUCT);
        assertThat(inverse.diagonal()).containsExactly(DIAGONAL, PRINTED);
        inverse.add(new double[] {1, 0, 0, 3});
        agrees(inverse, 3.31516878, 4.62759209, -1.13791884, -1.01312423);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyWindowIsTheDampingAlone(WindowEstimator estimator) {
        SlidingInverseFisher inverse = estimator.of(4, 3, LAMBDA);
        agrees(inverse, 10, 10, 10, 10);
        assertThat(inverse.diagonal()).containsExactly(new double[] {10, 10, 10, 10}, PRINTED);
    }

    @Test
    void aBlockedMatrixKnowsTheBlocksOnly() {
        assertThat(product(new BlockedInverseFisher(G, 4, LAMBDA)))
                .as("one block")
                .containsExactly(product(new StaticInverseFisher(G, LAMBDA)));
        var blocked = new BlockedInverseFisher(G, 3, LAMBDA); // of columns 0 to 2, and of column 3
        var first = new StaticInverseFisher(new double[][] {{1, 2, 0}, {0, 1, 1}, {2, -1, 1}}, LAMBDA);
        var ofFirst = new double[3];
        first.times(new double[] {1, 1, 1}, ofFirst);
        double last = 1 / (LAMBDA + (1 + 1) / 3.0);
        agrees(blocked, ofFirst[0], ofFirst[1], ofFirst[2], last);
        double[] ofBlocks = first.diagonal();
        assertThat(blocked.diagonal())
                .containsExactly(new double[] {ofBlocks[0], ofBlocks[1], ofBlocks[2], last}, PRINTED);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new StaticInverseFisher(new double[0][], 1))
                .hasMessage("m must be at least 1 and lambda positive, were 0 and 1.0");
        assertThatThrownBy(() -> new DynamicInverseFisher(4, 3, Double.NaN))
                .hasMessage("m must be at least 1 and lambda positive, were 3 and NaN");
        assertThatThrownBy(() -> new BlockedInverseFisher(G, 0, 1))
                .hasMessage("m and B must be at least 1, were 3 and 0");
    }

    private static void agrees(InverseFisher inverse, double... product) {
        assertThat(product(inverse)).containsExactly(product, PRINTED);
    }

    private static double[] product(InverseFisher inverse) {
        var y = new double[ONES.length];
        inverse.times(ONES, y);
        return y;
    }
}
