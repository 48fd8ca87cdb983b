package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.grid.Chunk;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trials that a dead driver had begun. */
class JournalTest {
    private static final Grid GRID = Sweep.grid(Sweep.TWELVE);
    private static final List<Range> ALL = List.of(new Range(0, 12));

    @TempDir
    private Path folder;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = another();
    }

    /** The journal as another driver opens it. */
    private Journal another() {
        return new Journal(Folder.of(folder.toString()));
    }

    private static Chunk chunk(Range... ranges) {
        return new Chunk(List.of(ranges), 1);
    }

    private Path file(String chunk) {
        return folder.resolve("started").resolve(chunk);
    }

    @Test
    void nothingIsSuspectedWhereNothingWasBegun() {
        assertThat(journal.suspects(GRID, ALL)).isEmpty();
    }

    @Test
    void theNextDriverSuspectsWhatWasBegunAndNotEnded() {
        journal.started("0001-00001", GRID, chunk(new Range(0, 2), new Range(7, 9)));
        journal.started("0001-00002", GRID, chunk(new Range(2, 4)));
        journal.started("0001-00003", GRID, chunk(new Range(11, 12)));
        journal.ended("0001-00002");
        assertThat(another().suspects(GRID, ALL)).containsExactly(new Range(0, 2), new Range(7, 9), new Range(11, 12));
    }

    @Test
    void onlyTheGivenTrialsAreSuspected() {
        journal.started("0001-00001", GRID, chunk(new Range(3, 9)));
        assertThat(journal.suspects(GRID, List.of(new Range(0, 4), new Range(6, 7), new Range(9, 12))))
                .containsExactly(new Range(3, 4), new Range(6, 7));
    }

    @Test
    void twoDriversLeaveTheSuspectsOfBoth() {
        journal.started("0001-00001", GRID, chunk(new Range(1, 3)));
        another().started("0002-00001", GRID, chunk(new Range(2, 5)));
        assertThat(another().suspects(GRID, ALL)).containsExactly(new Range(1, 5));
        another().ended("0001-00001");
        assertThat(another().suspects(GRID, ALL)).containsExactly(new Range(2, 5));
    }

    @Test
    void aChunkThatIsBegunTwiceIsEndedOnce() {
        journal.started("0001-00001", GRID, chunk(new Range(1, 3)));
        journal.started("0001-00001", GRID, chunk(new Range(1, 3)));
        journal.ended("0001-00001");
        journal.ended("0001-00001");
        assertThat(journal.suspects(GRID, ALL)).isEmpty();
    }

    /** With four replicates in place of three, the trials 3 to 5 of the smaller grid are 4 to 6 of the larger one. */
    @Test
    void trialsAreSuspectedByWhatTheyAreAndNotByTheirNumbers() {
        journal.started("0001-00001", GRID, chunk(new Range(3, 6)));
        Grid extended = Sweep.grid(Sweep.TWELVE.replace("replicates: 3", "replicates: 4"));
        assertThat(journal.suspects(extended, List.of(new Range(0, extended.size()))))
                .containsExactly(new Range(4, 7));
    }

    @Test
    void onceEveryTrialWasRunNothingIsSuspected() {
        journal.started("0001-00001", GRID, chunk(new Range(0, 6)));
        journal.started("0002-00001", GRID, chunk(new Range(6, 12)));
        journal.clear();
        assertThat(another().suspects(GRID, ALL)).isEmpty();
    }

    /** A line is 16 digits and its end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 16})
    void aFileThatIsTornInItsLastLineNamesTheLinesBeforeIt(int bytesLost) throws IOException {
        journal.started("0001-00001", GRID, chunk(new Range(3, 6)));
        byte[] whole = Files.readAllBytes(file("0001-00001"));
        assertThat(whole).hasSize(3 * 17);
        Files.write(file("0001-00001"), Arrays.copyOf(whole, whole.length - bytesLost));
        assertThat(journal.suspects(GRID, ALL)).containsExactly(new Range(3, bytesLost == 1 ? 6 : 5));
    }

    @Test
    void linesThatAPowerCutHasLeftAreNoTrials() throws IOException {
        journal.started("0001-00001", GRID, chunk(new Range(3, 6)));
        Files.writeString(file("0001-00001"), "\u0000\u0000\u0000\n\nno id\n", StandardOpenOption.APPEND);
        Files.write(file("0001-00002"), new byte[4096]);
        Files.write(file("0001-00003"), new byte[0]);
        assertThat(journal.suspects(GRID, ALL)).containsExactly(new Range(3, 6));
    }

    @Test
    void aFileThatWasNeverFinishedIsNoPartOfTheJournal() throws IOException {
        journal.started("0001-00001", GRID, chunk(new Range(3, 4)));
        Files.copy(file("0001-00001"), folder.resolve(".started-0001-00002.half"));
        journal.ended("0001-00001");
        assertThat(journal.suspects(GRID, ALL)).isEmpty();
    }
}
