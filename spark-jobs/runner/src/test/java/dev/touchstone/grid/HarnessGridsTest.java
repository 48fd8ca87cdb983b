package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Isolation;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.suite.harness.HarnessSuite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grids of the harness suite in {@code conf/grids}. */
class HarnessGridsTest {
    private static final Path GRIDS = Path.of("..", "..", "conf", "grids");

    private static Grid read(String name) {
        return GridFile.read(
                GRIDS.resolve(name + ".yaml"),
                new Suites(List.of(new HarnessSuite())),
                new ProblemCache(Data.none(), 1));
    }

    /**
     * Ids by {@code sha256sum | cut -c1-16}. The last trial of empty, on one line: {@code printf 'harness\n1\nnothing\n
     * 72bc30bd85d75d05\nempty\ncell=100\nany steps, PT10S\nheld-out\n999\nplain\n\n'}.
     */
    @ParameterizedTest
    @CsvSource({
        "bench/empty, 99999, cb87f2668221e832",
        "bench/faults, 0, cd0c1eea9099b82a",
        "bench/steady, 1999, 1b73c8eda8ab3b38",
        "nightly/harness, 0, e8932b8d708b8657",
        "nightly/harness, 15, e04c83de9a449304",
        "paper/harness, 0, e8932b8d708b8657",
    })
    void trialsAreStoredUnderTheSameIdsAsBefore(String grid, long k, String id) {
        assertThat(read(grid).trial(k).trial().id()).isEqualTo(id);
    }

    /**
     * By {@code sha256sum | cut -c1-16} of {@code harness}, {@code 1}, {@code any steps, PT10S} and the two lines of arms as
     * in {@link GridTest#digestsOfGridsStayWhatTheyAre}.
     */
    @Test
    void runFoldersOfTheNightlyGridStayItsOwn() {
        assertThat(read("nightly/harness").digest()).isEqualTo("1d3dd0d9e5b974a4");
    }

    @Test
    void theSameTrialInAThreadAndInAProcessHasOneId() {
        Grid grid = read("nightly/harness");
        assertThat(grid.size()).isEqualTo(16);
        for (long replicate = 0; replicate < 8; replicate++) {
            Planned thread = grid.trial(replicate);
            Planned process = grid.trial(8 + replicate);
            assertThat(thread.trial()).isEqualTo(process.trial());
            assertThat(List.of(thread.isolation(), process.isolation()))
                    .containsExactly(Isolation.THREAD, Isolation.PROCESS);
            assertThat(process.heapBytes()).isEqualTo(64L << 20);
        }
    }
}
