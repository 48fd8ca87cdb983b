package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.grid.Range;
import dev.touchstone.tables.RunFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Drivers in processes of their own, which a test may signal. */
@Tag("slow")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StopOnSignalTest {
    /** The exit code of a run that broke or was stopped, and can be resumed. */
    private static final int STOPPED = 3;

    @TempDir
    private Path folder;

    private Process driver;

    @AfterEach
    void endDriver() {
        if (driver != null) {
            driver.destroyForcibly();
        }
    }

    /** A driver of the run in a folder; see {@link SignalledDriver#main}. */
    private BufferedReader start(String run, String what) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), SignalledDriver.class.getName(), run, what));
        driver = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return driver.inputReader();
    }

    private void awaitBegun(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.equals("begun")) {
            line = said.readLine();
        }
        assertThat(line).isEqualTo("begun");
    }

    private void assertEnds(int code) throws InterruptedException {
        assertThat(driver.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        assertThat(driver.exitValue()).isEqualTo(code);
    }

    /** SIGTERM, without an end of the streams that lead to the process. */
    private void signal() {
        driver.toHandle().destroy();
    }

    private RunFolder run() {
        return RunFolder.at(folder.toString());
    }

    @Test
    void aPoliteKillReleasesTheRunSuspectsNoTrialAndSaysHowToGoOn() throws Exception {
        BufferedReader said = start(folder.toString(), "waits");
        awaitBegun(said);
        assertThat(run().folder().exists(".lock-1")).isTrue();
        signal();
        assertEnds(STOPPED);
        assertThat(said.lines().toList())
                .containsSubsequence("stopped; 1 chunks are safe in " + folder, "go on with: the same again");
        assertThat(run().folder().names("started")).isEmpty();
        assertThat(run().folder().exists(".lock-1")).isFalse();
    }

    @Test
    void aSecondSignalDoesNotWaitForADiskThatHangs() throws Exception {
        BufferedReader said = start("faulty://hangs" + folder, "waits");
        awaitBegun(said);
        signal();
        assertThat(driver.waitFor(2, TimeUnit.SECONDS)).as("the first waits").isFalse();
        signal();
        assertEnds(STOPPED);
        assertThat(run().folder().names("started")).as("suspects").hasSize(1);
    }

    @Test
    void aTrialThatEndsTheDriverLeavesItsChunkUnderSuspicion() throws Exception {
        BufferedReader said = start(folder.toString(), "exits");
        awaitBegun(said);
        assertEnds(7);
        assertThat(said.lines().toList())
                .anyMatch(line -> line.startsWith("a trial has ended this process; it and those beside it will run"));
        assertThat(new Journal(run().folder()).suspects(Sweep.grid(SignalledDriver.GRID), List.of(new Range(0, 1))))
                .containsExactly(new Range(0, 1));
    }

    @Test
    void aDriverThatIsDoneEndsWithoutAWord() throws Exception {
        BufferedReader said = start(folder.toString(), "closes");
        assertEnds(0);
        assertThat(said.lines()).noneMatch(line -> line.contains("go on with"));
    }
}
