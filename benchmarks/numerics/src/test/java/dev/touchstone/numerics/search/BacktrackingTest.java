package dev.touchstone.numerics.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacktrackingTest {
    private final List<Double> tried = new ArrayList<>();

    @Test
    void theFirstAcceptedSizeIsTakenAndNoneIsTriedTwice() {
        assertThat(Backtracking.halve(3, 0.1, a -> tried.add(a) && a < 1)).isEqualTo(0.75);
        assertThat(tried).containsExactly(3.0, 1.5, 0.75);
    }

    @Test
    void theFirstSizeMayBeTheOne() {
        assertThat(Backtracking.halve(1, 0.5, a -> true)).isEqualTo(1);
    }

    @Test
    void whereNoneIsAcceptedTheResultIsNotMoreThanTheLeast() {
        assertThat(Backtracking.halve(1, 0.25, a -> !tried.add(a))).isEqualTo(0.25);
        assertThat(tried).as("1/4 is not more than the least").containsExactly(1.0, 0.5);
    }

    @Test
    void aFirstSizeOfAtMostTheLeastIsNotTried() {
        assertThat(Backtracking.halve(0.25, 0.25, tried::add)).isEqualTo(0.25);
        assertThat(tried).isEmpty();
    }
}
