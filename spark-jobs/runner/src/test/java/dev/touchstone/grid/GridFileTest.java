package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.ProblemCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridFileTest {
    private static final String GOOD =
            """
            suite: tiny
            instances: ["o*"]
            budget: {steps: 7, time: 1m30s}
            replicates: {selection: 2, held-out: 3}
            arms:
              tuned:
                solver: guess
                tune: {eta: 2^-2..2^0}
              given:
                solver: guess
                axes: {"eta, rows": [[1, 4], [2, 5]]}
            """;

    private static final String BEHIND =
            """
              behind:
                solver: follow
                after: {arm: tuned}
                instances: [one]
                tune: {eta: [0.5, 1]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aGridIsWhatItsFileSays() throws IOException {
        Grid grid = read(GOOD);
        // an instance: 3 points x 2 + (3 points and the default) x 3, and 2 cells x 3
        assertThat(grid.size()).isEqualTo(2 * (3 * 2 + 4 * 3 + 2 * 3));
        // of the held-out trials of the search, the winner's and the default's are run
        assertThat(grid.trials()).isEqualTo(2 * (3 * 2 + 2 * 3 + 2 * 3));
        assertThat(grid.limit()).isEqualTo(Duration.ofSeconds(181));
        assertThat(grid.trial(0).trial().settings()).hasToString("eta=0.25,rows=3");
        assertThat(grid.trial(grid.size() - 1).competitor()).isEqualTo("given eta=2.0 rows=5");
    }

    @Test
    void anInstanceThatIsNotListedIsRunUnderTheNameItWasAskedFor() throws IOException {
        Grid grid = read(GOOD.replace("\"o*\"", "other, \"one@n=7\""));
        assertThat(grid.armsOnInstances()).extracting(ArmOnInstance::instance).containsOnly("other", "one@n=7");
    }

    @Test
    void whatIsNamedAndCannotBeBuiltIsRefusedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("named.yaml"), GOOD.replace("\"o*\"", "\"o*\", other") + BEHIND);
        assertThatThrownBy(() -> GridFile.refuseNamed(file, Map.of("one", "no data", "other", "no code")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 mistakes, nothing was run")
                .hasMessageContaining("named.yaml:2: other cannot be built: no code")
                .hasMessageContaining("named.yaml:15: one cannot be built: no data");
    }

    @Test
    void whatPatternsAloneMatchIsNotRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("pattern.yaml"), GOOD);
        assertThatCode(() -> GridFile.refuseNamed(file, Map.of("one", "no data")))
                .doesNotThrowAnyException();
    }

    @Test
    void everyTrialOfAGridIsAnother() throws IOException {
        Grid grid = read(GOOD);
        var ids = new HashSet<String>();
        LongStream.range(0, grid.size())
                .forEach(k -> ids.add(grid.trial(k).trial().id() + grid.trial(k).competitor()));
        assertThat(ids).hasSize((int) grid.size());
    }

    @Test
    void theFirstWaveAndTheReportOfWinnersAreWhatIsRun() throws IOException {
        Grid grid = read(GOOD);
        var winners = new Winners();
        for (String instance : List.of("one", "other")) {
            winners.put(instance, "tuned", grid.trial(2).tuned());
        }
        assertThat(grid.waves()).isEqualTo(2);
        List<Range> first = grid.wave(0, winners);
        List<Range> report = grid.wave(1, winners);
        assertThat(Range.size(first) + Range.size(report)).isEqualTo(grid.trials());
        assertThat(Range.without(report, first)).isEqualTo(report);
        Planned reported = grid.trial(report.get(0).from());
        assertThat(reported.tuned()).isEqualTo(grid.trial(2).tuned());
        assertThat(reported.trial().split().word()).isEqualTo("held-out");
    }

    @Test
    void anArmBehindAnotherWaitsForItAndItsIdsNameWhatItComesAfter() throws IOException {
        Grid grid = read(GOOD + BEHIND);
        var winners = new Winners();
        winners.put("one", "tuned", grid.trial(2).tuned());
        Grid following = grid.following(winners);
        assertThat(grid.waves()).isEqualTo(3);
        ArmOnInstance tuned = block(following, "tuned");
        ArmOnInstance behind = block(following, "behind");
        assertThat(Range.without(
                        List.of(new Range(behind.first(), behind.first() + behind.size())), grid.wave(0, winners)))
                .as("nothing of it is in the first wave")
                .containsExactly(new Range(behind.first(), behind.first() + behind.size()));
        assertThat(grid.wave(1, winners)).contains(new Range(behind.first(), behind.first() + behind.searchTrials()));
        Range chosen = tuned.searched(0, 1);
        for (long k = 0; k < behind.size(); k++) {
            var trial = following.trial(behind.first() + k).trial();
            long source = chosen.from() + trial.replicate() % 2;
            assertThat(trial.after()).isEqualTo(following.trial(source).trial().id());
        }
        assertThat(following.trial(chosen.from()).trial().recording().series()).isTrue();
        assertThat(following.digest()).isNotEqualTo(grid.digest());
        assertThat(block(following, "given").source(0)).isEmpty();
        assertThat(block(grid.following(new Winners()), "behind").source(0)).isEqualTo("none");
    }

    private static ArmOnInstance block(Grid grid, String arm) {
        return grid.armsOnInstances().stream()
                .filter(block -> block.arm().name().equals(arm))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAnArmCannotComeAfterIsRefused() {
        assertThatThrownBy(() -> read(GOOD + BEHIND.replace("arm: tuned", "arm: tunned")))
                .hasMessageContaining("no arm \"tunned\"; known: [behind, given, tuned]");
        assertThatThrownBy(() -> read(GOOD + BEHIND.replace("arm: tuned", "arm: behind")))
                .hasMessageContaining("the arms [behind] come after each other");
        assertThatThrownBy(() -> read(GOOD + BEHIND.replace("arm: tuned", "arm: given")))
                .hasMessageContaining("2 cells of arm given have {}; name one by the axes");
        assertThatThrownBy(() -> read(GOOD + BEHIND.replace("after: {arm: tuned}", "")))
                .hasMessageContaining("arm behind needs the series guesses of earlier trials");
        assertThatThrownBy(() -> read(GOOD + BEHIND.replace("solver: follow", "solver: guess")))
                .hasMessageContaining("arm behind comes after tuned and inherits nothing");
        assertThatThrownBy(() -> read(GOOD + BEHIND.replace("[one]", "[other]") + "    instances: [one]\n"))
                .hasMessageContaining("said twice");
    }

    @Test
    void anArmMayNameItsOwnInstances() throws IOException {
        Grid grid = read(GOOD + BEHIND);
        assertThat(grid.armsOnInstances())
                .extracting(block -> block.arm().name() + " on " + block.instance())
                .containsExactly("tuned on one", "given on one", "behind on one", "tuned on other", "given on other");
        assertThatThrownBy(() -> read(GOOD.replace("  tuned:\n", "  tuned:\n    instances: [other]\n") + BEHIND))
                .hasMessageContaining("arm behind comes after tuned, which is not run on one");
    }

    @Test
    void everyMistakeIsReportedAtOnceWithItsLine() {
        assertThatThrownBy(
                        () -> read(
                                """
                        suite: tiny
                        instances: [one, two]
                        budget: {time: soon}
                        replicates: 0
                        colour: red
                        arms:
                          a: {solver: gues}
                          b:
                            solver: guess
                            axes: {eta: [0.5, -1], etta: 3}
                            tune: {rows: 1..x}
                            isolation: jail
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("9 mistakes, nothing was run")
                .hasMessageContaining("grid.yaml:2: no instance \"two\"; known: [one, other]")
                .hasMessageContaining("grid.yaml:3: \"soon\" is no time")
                .hasMessageContaining("grid.yaml:4: a number of replicates is whole")
                .hasMessageContaining("grid.yaml:5: a grid has no \"colour\"; known: [arms, budget")
                .hasMessageContaining("grid.yaml:7: no solver \"gues\"; known: [follow, guess]")
                .hasMessageContaining("grid.yaml:10: eta must be positive, was -1.0")
                .hasMessageContaining("grid.yaml:10: no setting [etta]; known: [eta, rows]")
                .hasMessageContaining("grid.yaml:11: \"1..x\" is no range")
                .hasMessageContaining("grid.yaml:12: no isolation \"jail\"; known: [process, thread]");
    }

    @Test
    void aSearchWithoutSelectionReplicatesIsRefused() {
        assertThatThrownBy(() -> read(GOOD.replace("{selection: 2, held-out: 3}", "5")))
                .hasMessageContaining("arm tuned tunes, so the grid needs replicates to choose on");
    }

    @Test
    void whatIsNotYamlIsSaidWithItsLine() {
        assertThatThrownBy(() -> read("suite: tiny\narms: [")).hasMessageContaining("grid.yaml:2: not YAML");
    }

    @Test
    void aGridLaysItselfOverTheFileThatItExtends() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), GOOD);
        Grid grid = read("extends: base.yaml\ninstances: [one]\nreplicates: {selection: 1}\n");
        assertThat(grid.armsOnInstances()).hasSize(2);
        assertThat(grid.armsOnInstances().get(0).selection()).isEqualTo(1);
        assertThat(grid.armsOnInstances().get(0).heldOut()).isEqualTo(3);
    }

    @Test
    void aDigestChangesWithWhatDeterminesTheTrials() throws IOException {
        String digest = read(GOOD).digest();
        assertThat(read(GOOD + "# a comment\n").digest()).isEqualTo(digest);
        assertThat(read(GOOD.replace("held-out: 3", "held-out: 4")).digest()).isNotEqualTo(digest);
        assertThat(read(GOOD.replace("steps: 7", "steps: 8")).digest()).isNotEqualTo(digest);
    }

    private Grid read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("grid.yaml"), text);
        return GridFile.read(file, new Suites(List.of(new Tiny())), new ProblemCache(Data.none(), 2));
    }
}
