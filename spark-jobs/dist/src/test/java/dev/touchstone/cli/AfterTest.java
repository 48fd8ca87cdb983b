package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arms whose trials come after those of other arms. */
class AfterTest {
    private static final String FIRST =
            """
            suite: throwaway
            instances: [parabola, quartic]
            budget: {steps: 20, time: 1m}
            replicates: {selection: 2, held-out: 3}
            arms:
              first:
                solver: random-search
                axes: {exitAt: [-1, -2]}
                tune: {sigma: [0.25, 0.125]}
            """;
    private static final String GRID = FIRST
            + """
              second:
                solver: warm-start
                after: {arm: first, exitAt: -2}
                tune: {sigma: [0.01, 0.02]}
              third:
                solver: warm-start
                isolation: process
                trace: every-period
                instances: [quartic]
                after: first-given
              first-given:
                solver: random-search
            """;

    @TempDir
    private Path folder;

    @Test
    void trialsComeAfterTheSelectionReplicatesOfTheWinnerBefore() {
        run(GRID, "one", "local[1]");
        assertThat(Tables.query(folder("one"), "select distinct outcome from '%s/trials/*.parquet'"))
                .containsExactly("finished");
        // 2 points x 2 selection + the winner and the default x 3 held-out, each behind a selection trial of the winner
        assertThat(
                        query(
                                """
                        select s.instance, d.split, count(*) >= 3, bool_and(s.replicate = d.replicate % 2),
                          bool_and(s.split = 'selection' and s.settings['exitAt'] = '-2'),
                          bool_and(s.recording = 'series'), count(distinct s.settings['sigma'])
                        from '%s/trials/*.parquet' d join '%s/trials/*.parquet' s on d.after = s.trial
                        where d.arm = 'second' group by 1, 2 order by 1, 2"""))
                .containsExactly(
                        "parabola held-out true true true true 1",
                        "parabola selection true true true true 1",
                        "quartic held-out true true true true 1",
                        "quartic selection true true true true 1");
        assertThat(
                        query(
                                """
                        select distinct d.instance, s.split, s.replicate = d.replicate, d.isolation, d.recording
                        from '%s/trials/*.parquet' d join '%s/trials/*.parquet' s on d.after = s.trial
                        where d.arm = 'third'"""))
                .containsExactly("quartic held-out true process every-period");
        assertThat(query("select distinct competitor, tuning_trials from '%s/leaderboard/*.parquet'"
                        + " where kind = 'chosen' and competitor not like '%-1' order by 1"))
                .as("tuning costs what the search before cost, too")
                .containsExactly("first exitAt=-2 4", "second 8");
        assertThat(query("select count(distinct step) from '%s/trace/*.parquet' where trial in"
                        + " (select trial from '%s/trials/*.parquet' where arm = 'third')"))
                .as("a look at every step")
                .containsExactly("21");
        assertThat(
                        query(
                                """
                        select bool_and(start.value = before.value) from '%s/trials/*.parquet' d
                        join '%s/trace/*.parquet' start on start.trial = d.trial and start.step = 0
                        join '%s/trace/*.parquet' before on before.trial = d.after and before.step = 20
                        where d.arm in ('second', 'third') and start.metric = 'value' and before.metric = 'value'"""))
                .as("they begin where the other ones ended")
                .containsExactly("true");
    }

    @Test
    void neitherMastersNorAResumeChangeWhatComesOut() {
        run(GRID, "one", "local[1]");
        int before = run(FIRST, "grown", "local[2]");
        int more = resume(GRID, "grown");
        assertThat(Tables.leaderboard(folder("grown"))).isEqualTo(Tables.leaderboard(folder("one")));
        // the cell that others come after is run again, now with what it leaves
        assertThat(query("select count(*) from '%s/trials/*.parquet'"))
                .containsExactly(Integer.toString(before + more - 2 * (2 * 2 + 2 * 3)));
        assertThat(resume(GRID, "grown")).isZero();
    }

    @Test
    void aTrialThatComesAfterAnotherRepeats() {
        run(GRID, "one", "local[2]");
        for (String arm : List.of("second", "third")) {
            String id = query("select min(trial) from '%s/trials/*.parquet' where arm = '" + arm + "'")
                    .get(0);
            Command again = Command.run("run", "--trial", id, "--from", "one", "--out", folder.toString(), "--json");
            assertThat(again.code()).as(again.out() + again.err()).isZero();
            assertThat(again.json().path("equal").asBoolean()).isTrue();
        }
    }

    private int run(String grid, String name, String master) {
        return ran("--name", grid, name, "--master", master);
    }

    private int resume(String grid, String name) {
        return ran("--resume", grid, name);
    }

    private int ran(String how, String grid, String name, String... more) {
        var words = new ArrayList<>(List.of("run", Command.grid(folder, "grid", grid), "--out", folder.toString()));
        words.addAll(List.of(how, name, "--json"));
        words.addAll(List.of(more));
        Command run = Command.run(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json().path("ran").asInt();
    }

    private List<String> query(String sql) {
        return Tables.query(folder("one"), sql);
    }

    private Path folder(String run) {
        return folder.resolve(run);
    }
}
