package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.tables.LeaderboardRow.ToTarget;
import dev.touchstone.tables.LeaderboardRow.Tuning;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaderboardRowTest {
    private static final LeaderboardRow ROW = LeaderboardBuilder.of("adam")
            .failures("diverged", 2)
            .failures("crashed", 1)
            .rank(3)
            .tuning(8, 2)
            .row();

    @Test
    void failuresOfAllOutcomesAreCounted() {
        assertThat(ROW.failed()).isEqualTo(3);
        assertThat(LeaderboardBuilder.of("sgd").row().failed()).isZero();
    }

    @Test
    void aRankedRowDiffersInItsRankAndItsTuningAlone() {
        LeaderboardRow ranked = ROW.ranked(1.5, new Tuning(24, 6, List.of("rate")));
        assertThat(ranked.meanRank()).isEqualTo(1.5);
        assertThat(ranked.tuning()).isEqualTo(new Tuning(24, 6, List.of("rate")));
        assertThat(ranked.ranked(3, ROW.tuning())).isEqualTo(ROW);
    }

    @Test
    void theReplicatesThatReachedTheTargetAreReplacedAlone() {
        LeaderboardRow reached = ROW.with(new ToTarget(0.25, 40, 2));
        assertThat(reached.toTarget()).isEqualTo(new ToTarget(0.25, 40, 2));
        assertThat(reached.with(ROW.toTarget())).isEqualTo(ROW);
    }

    @Test
    void everyReplicateHasOneValue() {
        assertThatThrownBy(() -> new ValuedRow(ROW, List.of(0, 1), List.of(0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 replicates but 1 values; give one value for each replicate");
    }

    @Test
    void valuesAreKeptUnderAnotherRow() {
        ValuedRow valued = LeaderboardBuilder.of("sgd").values(List.of(0, 2), 0.5, 0.25);
        assertThat(valued.with(ROW)).isEqualTo(new ValuedRow(ROW, List.of(0, 2), List.of(0.5, 0.25)));
    }
}
