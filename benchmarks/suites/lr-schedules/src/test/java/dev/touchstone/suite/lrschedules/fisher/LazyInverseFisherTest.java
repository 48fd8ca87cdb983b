package dev.touchstone.suite.lrschedules.fisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyInverseFisherTest {
    private static final double[][] G = {{1, 2, 0}, {0, 1, 1}};

    private final AtomicInteger built = new AtomicInteger();
    private final InverseFisher lazy = new LazyInverseFisher(() -> {
        built.incrementAndGet();
        return new StaticInverseFisher(G, 0.5);
    });

    @Test
    void nothingIsBuiltBeforeItIsUsed() {
        assertThat(built).hasValue(0);
        PruningScore.MAGNITUDE.of(new double[] {1, 2, 3}, lazy);
        assertThat(built).as("magnitudes need no gradients").hasValue(0);
        PruningScore.MFAC.of(new double[] {1, 2, 3}, lazy);
        assertThat(built).hasValue(1);
    }

    @Test
    void itIsBuiltOnceAndGivesTheSameNumbers() {
        var eager = new StaticInverseFisher(G, 0.5);
        var y = new double[3];
        var expected = new double[3];
        lazy.times(new double[] {1, 1, 1}, y);
        eager.times(new double[] {1, 1, 1}, expected);
        assertThat(y).containsExactly(expected);
        assertThat(lazy.diagonal()).containsExactly(eager.diagonal());
        assertThat(built).hasValue(1);
    }
}
