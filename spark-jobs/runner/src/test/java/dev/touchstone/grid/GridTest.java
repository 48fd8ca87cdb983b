package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Split;
import dev.touchstone.grid.Winners.Winner;
import dev.touchstone.tables.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridTest {
    /** 4 selection trials and 6 held-out trials of the search, of which factor 0.5 is the default; then 2 cells x 3. */
    private static final String SMALL =
            """
            suite: toy
            instances: [line]
            budget: {steps: 7, time: 1m30s}
            replicates: {selection: 2, held-out: 3}
            arms:
              tuned: {solver: halving, tune: {factor: [0.25, 0.5]}}
              given: {solver: halving, axes: {sweeps: 1..2}, trace: every-period, isolation: process, heap: 64m}
            """;

    @TempDir
    private Path folder;

    private ToyGrids grids;

    @BeforeEach
    void useTheFolder() {
        grids = new ToyGrids(folder);
    }

    /**
     * The lines of a trial through {@code sha256sum | cut -c1-16}, for trial 0: {@code printf 'toy\n1\nline\n
     * c73b73af8851e9e9\nhalving\nfactor=0.25,sweeps=1\n7 steps, PT1M30S\nselection\n0\nplain\n\n'}, written on one line. The
     * others differ in settings, split, replicate and recording.
     */
    @Test
    void idsOfTrialsStayWhatTheyAre() {
        Grid grid = grids.read(SMALL);
        assertThat(grid.size()).isEqualTo(16);
        assertThat(grid.trial(0).trial().id()).isEqualTo("8c8611ba718ba336");
        // factor=0.5,sweeps=1, held-out, 2, plain
        assertThat(grid.trial(9).trial().id()).isEqualTo("9bacd4faec49b7e9");
        // factor=0.5,sweeps=2, held-out, 2, every-period
        assertThat(grid.trial(15).trial().id()).isEqualTo("7e2bd3f4a461f200");
    }

    /**
     * {@code sha256sum | cut -c1-16} of {@code toy}, {@code 1}, {@code 7 steps, PT1M30S} and a line for each arm, with a line
     * feed after each. The line of tuned is {@code Block[first=0, arm=Arm[name=tuned, solver=halving, settings={factor=0.5,
     * sweeps=1}, axes=[], tune=[Axis[names=[factor], values=[[0.25], [0.5]]]], defaultPoint=1, conditions=Conditions[
     * isolation=THREAD, heapBytes=1073741824, everyPeriod=false], after=null, followed=[]], instance=line,
     * instanceDigest=c73b73af8851e9e9, selection=2, heldOut=3, sources=[]]}, where line breaks are single spaces or none.
     */
    @Test
    void digestsOfGridsStayWhatTheyAre() {
        assertThat(grids.read(SMALL).digest()).isEqualTo("76210cb4bfcba272");
    }

    /** The small grid with one arm more, which comes after the selection trials of the winner, factor 0.25. */
    @Test
    void idsAndDigestsOfFollowersStayWhatTheyAre() {
        Grid grid = grids.read(SMALL + "  behind: {solver: following, after: tuned}\n");
        var winners = Winners.none();
        winners = winners.with(new Winner("line", "tuned", new TreeMap<>(Map.of("factor", "0.25"))));
        Grid following = grid.following(winners);
        // as trials 0 and 1 of the small grid, with "series" in place of "plain"
        assertThat(following.trial(0).trial().id()).isEqualTo("4da7eae69366a4bc");
        assertThat(following.trial(1).trial().id()).isEqualTo("e3446b51cfd49b4c");
        // following, alone=false,factor=0.5, held-out, 0 and 1, plain, and the id of the one or the other
        assertThat(following.trial(16).trial().id()).isEqualTo("6ddd2ec9006eb0b1");
        assertThat(following.trial(17).trial().id()).isEqualTo("5f6cf32667eea5b7");
        assertThat(following.trial(18).trial().id()).isEqualTo("b9c79019de5a96db");
        // Arm[..., after=After[arm=tuned, cell=0, level=1], ...] and sources=[4da7eae69366a4bc, e3446b51cfd49b4c]
        assertThat(following.digest()).isEqualTo("be48eb8a1991be9b");
    }

    @Test
    void aDigestChangesWithWhatDeterminesTheTrials() {
        String digest = grids.read(SMALL).digest();
        assertThat(grids.read(SMALL + "# a comment\ndescription: other\ntarget: 0.5\nlimit: 9m\n")
                        .digest())
                .isEqualTo(digest);
        for (String[] change : new String[][] {
            {"held-out: 3", "held-out: 4"},
            {"selection: 2", "selection: 1"},
            {"steps: 7", "steps: 8"},
            {"1m30s", "1m"},
            {"line", "bowl"},
            {"0.25, 0.5", "0.5, 0.25"},
            {"1..2", "[1, 3]"},
            {"every-period", "doubling"},
            {"isolation: process", "isolation: thread"},
            {"given", "fixed"}
        }) {
            assertThat(grids.read(SMALL.replace(change[0], change[1])).digest())
                    .as(change[1])
                    .isNotEqualTo(digest);
        }
    }

    @Test
    void trialsOfASearchAreNumberedByCellThenPointThenReplicate() {
        Grid grid = grids.read(SMALL);
        assertThat(LongStream.range(0, 10).mapToObj(grid::trial))
                .extracting(planned -> planned.tuned().get("factor") + " "
                        + planned.trial().split() + " " + planned.trial().replicate() + " " + planned.role())
                .containsExactly(
                        "0.25 SELECTION 0 SEARCHED",
                        "0.25 SELECTION 1 SEARCHED",
                        "0.5 SELECTION 0 DEFAULT",
                        "0.5 SELECTION 1 DEFAULT",
                        "0.25 HELD_OUT 0 SEARCHED",
                        "0.25 HELD_OUT 1 SEARCHED",
                        "0.25 HELD_OUT 2 SEARCHED",
                        "0.5 HELD_OUT 0 DEFAULT",
                        "0.5 HELD_OUT 1 DEFAULT",
                        "0.5 HELD_OUT 2 DEFAULT");
        assertThat(LongStream.range(10, 16).mapToObj(grid::trial))
                .allSatisfy(planned -> {
                    assertThat(planned.role()).isEqualTo(Role.GIVEN);
                    assertThat(planned.tuned()).isEmpty();
                    assertThat(planned.isolation()).isEqualTo(Isolation.PROCESS);
                    assertThat(planned.heapBytes()).isEqualTo(64L << 20);
                })
                .extracting(Planned::competitor)
                .containsExactly(
                        "given sweeps=1",
                        "given sweeps=1",
                        "given sweeps=1",
                        "given sweeps=2",
                        "given sweeps=2",
                        "given sweeps=2");
    }

    @Test
    void aDefaultOutsideTheSearchIsTheLastReportedPoint() {
        Grid grid = grids.read(SMALL.replace("[0.25, 0.5]", "[0.25, 0.75]"));
        ArmOnInstance tuned = ToyGrids.onLine(grid, "tuned");
        assertThat(tuned.searchTrials()).isEqualTo(4);
        assertThat(tuned.reportedPoints()).isEqualTo(3);
        Planned last = grid.trial(tuned.range().to() - 1);
        assertThat(last.role()).isEqualTo(Role.DEFAULT);
        assertThat(last.trial().settings()).hasToString("factor=0.5,sweeps=1");
    }

    /** Numbers are a bijection: each trial is another, and its place has its number. */
    @Property(tries = 200)
    void everyNumberNamesAnotherTrial(
            @ForAll @IntRange(min = 1, max = 4) int values,
            @ForAll @IntRange(max = 3) int points,
            @ForAll @IntRange(max = 3) int selection,
            @ForAll @IntRange(min = 1, max = 3) int heldOut,
            @ForAll @IntRange(min = 1, max = 3) int arms) {
        Grid grid = grid(values, points, points == 0 ? 0 : selection, heldOut, arms);
        var trials = new HashSet<String>();
        for (long k = 0; k < grid.size(); k++) {
            Planned planned = grid.trial(k);
            trials.add(planned.arm() + planned.trial().id());
            ArmOnInstance on = grid.armOnInstance(k);
            ArmOnInstance.Place place = on.place(k);
            Range replicates = place.split() == Split.SELECTION
                    ? on.searched(place.cell(), place.point())
                    : on.reported(place.cell(), place.point());
            assertThat(replicates.from() + place.replicate()).isEqualTo(k);
            assertThat(replicates.to()).isGreaterThan(k);
            assertThat(on.range().from()).isLessThanOrEqualTo(k);
            assertThat(on.range().to()).isGreaterThan(k);
        }
        assertThat(trials).hasSize((int) grid.size());
    }

    /** Arms that compare some values of a and search some of b; the default of b is 0, which is no point. */
    private static Grid grid(int values, int points, int selection, int heldOut, int arms) {
        var all = new ArrayList<ArmOnInstance>();
        long first = 0;
        for (int i = 0; i < arms; i++) {
            var arm = Arm.of(
                    "arm" + i,
                    "solver",
                    new TreeMap<>(Map.of("a", "0", "b", "0")),
                    List.of(axis("a", values)),
                    points == 0 ? List.of() : List.of(axis("b", points)),
                    new TrialConditions(Isolation.THREAD, 1, Looks.DOUBLING));
            all.add(new ArmOnInstance(first, arm, "i", "", selection, heldOut, new ArrayList<>()));
            first += all.get(i).size();
        }
        return new Grid("g", "", "s", "1", all, 1, Duration.ofSeconds(1), Duration.ofSeconds(2), 0.1);
    }

    private static Axis axis(String name, int values) {
        return new Axis(
                List.of(name),
                IntStream.rangeClosed(1, values)
                        .mapToObj(value -> List.of(Integer.toString(value)))
                        .toList());
    }

    @Test
    void aGridWithoutAnArmIsRefused() {
        List<ArmOnInstance> none = List.of();
        assertThatThrownBy(
                        () -> new Grid("g", "", "s", "1", none, 1, Duration.ofSeconds(1), Duration.ofSeconds(2), 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("grid g has no arm on an instance");
    }
}
