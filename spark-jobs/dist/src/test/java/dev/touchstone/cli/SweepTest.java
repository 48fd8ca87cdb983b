package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sweeps on Spark: what they leave, and that it depends on nothing that it should not. */
@Tag("slow")
class SweepTest {
    static final String GRID =
            """
            suite: throwaway
            instances: ["*"]
            budget: {steps: 200, time: 1m}
            replicates: {selection: 2, held-out: 3}
            arms:
              random-search:
                tune: {sigma: 2^-4..2^1}
              given:
                solver: random-search
                axes: {sigma: [0.01, 0.1]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aThrowawaySuiteRunsFromAGridToALeaderboard() {
        Command run = run(GRID, "one", "--master", "local[2]");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode json = run.json();
        // an instance: 6 points x 2, the winner and the default x 3, two given x 3; 0.5 is the default and on the grid
        assertThat(json.path("trials").asInt()).isBetween(2 * (12 + 3 + 6), 2 * (12 + 6 + 6));
        assertThat(json.path("finished")).isEqualTo(json.path("trials"));
        assertThat(Tables.query(
                        folder("one"), "select kind, count(*) from '%s/leaderboard/*.parquet' group by 1 order by 1"))
                .containsExactly("chosen 2", "default 2", "given 4");
        assertThat(Tables.query(folder("one"), "select count(distinct trial) = count(*) from '%s/trials/*.parquet'"))
                .containsExactly("true");
        assertThat(Command.run("leaderboard", "one", "--out", folder.toString()).out())
                .contains("parabola");
        claimsAreHeldAgainst("one");
    }

    /** Two claims: one of final values, one of traces. */
    private void claimsAreHeldAgainst(String run) {
        Command claims = Command.run("claims", run, "--out", folder.toString(), "--json", "--strict");
        assertThat(claims.code()).as(claims.err()).isZero();
        assertThat(claims.out().lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .contains("\"n\":3,\"verdict\":\"reproduced\""));
        assertThat(folder.resolve(run).resolve("claims.json"))
                .content()
                .isEqualTo("[\n" + claims.out().strip().replace("\n", ",\n") + "\n]\n");
        assertThat(folder.resolve(run).resolve("report/index.html")).content().contains("\"claim\":\"never-climbs\"");
        assertThat(Tables.query(
                        folder(run),
                        "select bool_and(len(replicate) = replicates and len(value) = replicates)"
                                + " from '%s/leaderboard/*.parquet'"))
                .containsExactly("true");
    }

    @Test
    void theLeaderboardDoesNotDependOnMastersOrPartitions() {
        run(GRID, "one", "--master", "local[1]");
        run(GRID, "two", "--master", "local[2]");
        run(GRID, "many", "--master", "local[2]", "--chunk-tasks", "64");
        assertThat(Tables.leaderboard(folder("two"))).isNotEmpty().isEqualTo(Tables.leaderboard(folder("one")));
        assertThat(Tables.leaderboard(folder("many"))).isEqualTo(Tables.leaderboard(folder("one")));
        assertThat(Tables.trace(folder("many"))).isEqualTo(Tables.trace(folder("one")));
    }

    @Test
    void anExtendedGridRunsOnlyWhatIsNew() {
        run(GRID, "whole", "--master", "local[2]");
        String smaller = GRID.replace("selection: 2, held-out: 3", "selection: 1, held-out: 2")
                .replace("[0.01, 0.1]", "[0.01]");
        int before =
                run(smaller, "grown", "--master", "local[2]").json().path("ran").asInt();
        Command extended = resume(GRID, "grown");
        assertThat(extended.code()).as(extended.err()).isZero();
        int trials = extended.json().path("trials").asInt();
        assertThat(extended.json().path("ran").asInt()).isBetween(trials - before, trials - 1);
        // what the smaller grid ran and this one does not ask for is not in the tables
        assertThat(Tables.query(folder("grown"), "select count(*) from '%s/trials/*.parquet'"))
                .containsExactly(Integer.toString(trials));
        assertThat(Tables.leaderboard(folder("grown"))).isEqualTo(Tables.leaderboard(folder("whole")));
        Command again = resume(GRID, "grown");
        assertThat(again.json().path("ran").asInt()).isZero();
        assertThat(again.json().path("finished")).isEqualTo(extended.json().path("finished"));
    }

    @Test
    void oneTrialRepeatsAndEqualsItsStoredRows() {
        run(GRID, "one", "--master", "local[2]");
        String id = Tables.query(folder("one"), "select min(trial) from '%s/trials/*.parquet'")
                .get(0);
        Command again = Command.run("run", "--trial", id, "--from", "one", "--out", folder.toString(), "--json");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.json().path("equal").asBoolean()).isTrue();
        assertThat(again.json().path("rows")).isNotEmpty();
    }

    private Command run(String grid, String name, String... words) {
        var all = new java.util.ArrayList<>(List.of(
                "run", Command.grid(folder, "grid", grid), "--out", folder.toString(), "--name", name, "--json"));
        all.addAll(List.of(words));
        return Command.run(all.toArray(String[]::new));
    }

    private Command resume(String grid, String name) {
        return Command.run(
                "run", Command.grid(folder, "grid", grid), "--out", folder.toString(), "--resume", name, "--json");
    }

    private Path folder(String run) {
        return folder.resolve(run);
    }
}
