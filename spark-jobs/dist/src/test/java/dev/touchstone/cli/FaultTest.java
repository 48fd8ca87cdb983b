package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trials, drivers and people that go wrong. */
@Tag("slow")
class FaultTest {
    private static final String BUSY =
            """
            suite: harness
            instances: [nothing]
            budget: {time: 10s}
            replicates: 150
            arms:
              steady:
                axes: {rounds: [40000000, 40000001]}
            """;

    @TempDir
    private Path folder;

    @Test
    void everyFaultCostsItselfOnlyAndItsRowSaysWhatHappened() {
        String grid = Command.HOME.resolve("conf/grids/bench/faults.yaml").toString();
        Command run = Command.run(
                "run", grid, "--out", folder.toString(), "--name", "faults", "--json", "--master", "local[2]");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().path("finished").asInt()).isEqualTo(10);
        assertThat(
                        Tables.query(
                                folder.resolve("faults"),
                                "select settings['fault'], outcome, reason from '%s/trials/*.parquet' where solver = 'faulty' order by 1"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("crashes crashed SIGSEGV (0xb) at pc="),
                        row -> assertThat(row).startsWith("exhausts-heap failed java.lang.OutOfMemoryError"),
                        row -> assertThat(row).startsWith("exits crashed exit code 7"),
                        row -> assertThat(row).startsWith("loops timed-out not back at the hard limit of 5.0 s"),
                        row -> assertThat(row).startsWith("not-a-number diverged value is NaN"),
                        row -> assertThat(row).startsWith("overflows-stack failed java.lang.StackOverflowError"),
                        row -> assertThat(row).startsWith("sleeps timed-out not back at the hard limit of 5.0 s"),
                        row -> assertThat(row)
                                .startsWith("throws failed java.lang.IllegalStateException: a fault on purpose"));
    }

    @Test
    void aProblemThatCannotBeBuiltCostsItsOwnTrialsOnly() {
        String grid = Command.grid(
                folder,
                "pattern",
                """
                suite: harness
                instances: ["*"]
                budget: {time: 5s}
                replicates: 2
                arms:
                  in-a-thread: {solver: empty}
                  in-a-process: {solver: empty, isolation: process, heap: 64m}
                """);
        Command run = Command.run(
                "run", grid, "--out", folder.toString(), "--name", "pattern", "--json", "--master", "local[2]");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().path("finished").asInt()).isEqualTo(4);
        assertThat(Tables.query(
                        folder.resolve("pattern"),
                        "select arm, outcome, reason, count(*) from '%s/trials/*.parquet' where instance = 'unbuildable'"
                                + " group by all order by 1"))
                .containsExactly(
                        "in-a-process failed cannot build harness/unbuildable: a problem that cannot be built, on purpose 2",
                        "in-a-thread failed cannot build harness/unbuildable: a problem that cannot be built, on purpose 2");
        assertThat(folder.resolve("pattern/costs.json"))
                .content()
                .as("the next plan tries again")
                .contains("nothing")
                .doesNotContain("unbuildable");
    }

    @Test
    void aKilledDriverResumesWithNothingLostAndNothingChanged() throws Exception {
        String grid = Command.grid(folder, "busy", BUSY);
        Process driver = start(grid, "killed");
        await(driver, folder.resolve("killed/chunks/0001-00002/_manifest"));
        send("STOP", driver); // for it must not end while the next one starts
        assertThat(Command.run("run", grid, "--out", folder.toString(), "--resume", "killed")
                        .err())
                .contains("run killed is being driven by");
        driver.destroyForcibly().waitFor();
        Command resumed = Command.run("run", grid, "--out", folder.toString(), "--resume", "killed", "--json");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.json().path("finished").asInt()).isEqualTo(300);
        assertThat(resumed.json().path("ran").asInt()).isBetween(1, 299);
        Command.run("run", grid, "--out", folder.toString(), "--name", "undisturbed", "--json");
        assertThat(Tables.leaderboard(folder.resolve("killed")))
                .isNotEmpty()
                .isEqualTo(Tables.leaderboard(folder.resolve("undisturbed")));
        assertThat(Tables.trace(folder.resolve("killed"))).isEqualTo(Tables.trace(folder.resolve("undisturbed")));
    }

    @Test
    void anInterruptedDriverKeepsWhatIsDoneAndSaysHowToGoOn() throws Exception {
        Files.createDirectory(folder.resolve("no data"));
        String grid = Command.grid(Files.createDirectory(folder.resolve("it's")), "busy", BUSY);
        Path log = folder.resolve("log");
        Process driver = start(grid, "stopped", "--data", folder + "/no data", "--chunk-tasks", "2");
        await(driver, folder.resolve("stopped/chunks/0001-00001/_manifest"));
        driver.destroy(); // SIGTERM
        assertThat(driver.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(driver.exitValue()).isEqualTo(3);
        assertThat(log)
                .content()
                .contains("go on with: ./touchstone run '%1$s/it'\\''s/busy.yaml' --data '%1$s/no data' --out %1$s"
                                .formatted(folder)
                        + " --resume stopped --master 'local[2]' --chunk-tasks 2" + System.lineSeparator());
        assertThat(Command.hasFiles(folder.resolve("stopped/started"))).isFalse();
        assertThat(folder.resolve("stopped/.lock-1")).doesNotExist();
    }

    @Test
    void aTrialThatEndsItsDriverIsRunInAChildProcessTheNextTime() throws Exception {
        String grid = Command.grid(
                folder,
                "exits",
                """
                suite: throwaway
                instances: [parabola]
                budget: {steps: 20, time: 2s}
                replicates: 3
                arms:
                  random-search: {axes: {exitAt: [-1, 7]}}
                """);
        Process driver = Command.start(
                folder.resolve("log"),
                "run",
                grid,
                "--out",
                folder.toString(),
                "--name",
                "exits",
                "--master",
                "local[2]");
        assertThat(driver.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(driver.exitValue()).isEqualTo(9);
        assertThat(folder.resolve("log")).content().contains("a trial has ended this process");
        Command resumed = Command.run("run", grid, "--out", folder.toString(), "--resume", "exits", "--json");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.json().path("finished").asInt()).isEqualTo(3);
        assertThat(resumed.json().path("failed").path("crashed").asInt()).isEqualTo(3);
    }

    private static String faulty(String fault) {
        return """
        suite: harness
        instances: [nothing]
        budget: {time: 10s}
        replicates: 1
        arms:
          faulty: {axes: {fault: [%s]}}
        """
                .formatted(fault);
    }

    private Process start(String grid, String name, String... more) {
        var words = new ArrayList<String>(
                List.of("run", grid, "--out", folder.toString(), "--name", name, "--master", "local[2]"));
        words.addAll(List.of(more));
        return Command.start(folder.resolve("log"), words.toArray(String[]::new));
    }

    /** SIGSTOP, and the lock as it is a minute later; another driver takes the run and ends it; SIGCONT. */
    @Test
    void aDriverThatSleptWhileAnotherTookItsRunCommitsNothingAndSaysSo() throws Exception {
        String grid = Command.grid(folder, "busy", BUSY);
        Process sleeper = start(grid, "slept");
        try {
            await(sleeper, folder.resolve("slept/chunks/0001-00001/_manifest"));
            send("STOP", sleeper);
            Path lock = folder.resolve("slept/.lock-1");
            Files.writeString(lock, Files.readString(lock).replaceAll("until \\d+", "until 0"));
            Command other = Command.run("run", grid, "--out", folder.toString(), "--resume", "slept", "--json");
            assertThat(other.code()).as(other.err()).isZero();
            assertThat(other.json().path("finished").asInt()).isEqualTo(300);
            List<String> chunks = committed("slept");
            send("CONT", sleeper);
            assertThat(sleeper.waitFor(1, TimeUnit.MINUTES)).as("ends").isTrue();
            assertThat(sleeper.exitValue()).isEqualTo(3);
            assertThat(committed("slept")).isEqualTo(chunks);
        } finally {
            sleeper.destroyForcibly();
        }
        assertThat(folder.resolve("log"))
                .content()
                .contains("run slept is no longer this driver's")
                .contains("go on with: ./touchstone run " + grid)
                .doesNotContain("folding");
        assertThat(Tables.query(
                        folder.resolve("slept"), "select count(*), count(distinct trial) from '%s/trials/*.parquet'"))
                .containsExactly("300 300");
    }

    private static void send(String signal, Process process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private List<String> committed(String run) throws IOException {
        try (var files = Files.walk(folder.resolve(run).resolve("chunks"))) {
            return files.filter(file -> file.endsWith("_SUCCESS"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aDriverEndsThoughATrialHasLeftAThread() throws Exception {
        Process driver = start(Command.grid(folder, "thread", faulty("leaves-thread")), "thread");
        try {
            await(driver, folder.resolve("thread/report/index.html"));
            assertThat(driver.waitFor(30, TimeUnit.SECONDS)).as("ends").isTrue();
            assertThat(driver.exitValue()).isZero();
        } finally {
            driver.destroyForcibly();
        }
    }

    @Test
    void aTrialThatClosesTheStreamsLosesNoOutputOfTheDriver() throws Exception {
        Process driver = start(Command.grid(folder, "streams", faulty("closes-streams")), "streams");
        try {
            assertThat(driver.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
        } finally {
            driver.destroyForcibly();
        }
        assertThat(driver.exitValue()).isZero();
        assertThat(folder.resolve("log"))
                .content()
                .contains("folding the tables")
                .contains("claims: ")
                .contains("report  " + folder.resolve("streams"));
    }

    private static void await(Process driver, Path file) throws IOException, InterruptedException {
        for (int i = 0; !Files.exists(file); i++) {
            assertThat(driver.isAlive()).isTrue();
            assertThat(i).as("tenths of a second waited").isLessThan(1200);
            Thread.sleep(100);
        }
    }
}
