package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Split;
import org.junit.jupiter.api.Test;

class TableTest {
    private record Replicates(int replicate, Split split, String trial) {}

    private record Colour(String trial, String colour) {}

    private record LongReplicate(long replicate) {}

    private record OtherWord(Role split) {}

    @Test
    void aPartHasSomeColumnsInAnyOrder() {
        Table<Replicates> part = Table.TRIALS.part(Replicates.class);
        assertThat(part.name()).isEqualTo("trials");
        assertThat(part.columns().all()).extracting(Column::name).containsExactly("replicate", "split", "trial");
    }

    @Test
    void aColumnThatTheTableLacksIsRefused() {
        assertThatThrownBy(() -> Table.TRIALS.part(Colour.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table trials has no column colour of type TEXT");
    }

    @Test
    void aColumnOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> Table.TRIALS.part(LongReplicate.class))
                .hasMessage("table trials has no column replicate of type LONG");
        assertThatThrownBy(() -> Table.TRIALS.part(OtherWord.class))
                .hasMessageContaining("no column split of type Word");
    }

    @Test
    void theLeaderboardIsReadWithoutItsValues() {
        assertThat(Table.LEADERBOARD.part(LeaderboardRow.class).columns().size())
                .isEqualTo(Table.LEADERBOARD.columns().size() - 2);
    }

    @Test
    void everyTableHasANameOfItsOwn() {
        assertThat(AnyRow.tables())
                .extracting(Table::name)
                .containsExactlyInAnyOrder("trials", "trace", "leaderboard", "curves", "search", "effort");
    }
}
