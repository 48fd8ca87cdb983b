package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.provenance.Host;
import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one driver that may have a run. */
class RunLockTest {
    private static final Duration MINUTE_AND_MORE = Duration.ofSeconds(62);

    @TempDir
    private Path folder;

    private Folder run;
    private Path file;

    @BeforeEach
    void open() {
        run = Folder.of(folder.toString());
        file = folder.resolve(".lock");
    }

    private static String owner(long pid) {
        return Host.name() + " pid " + pid;
    }

    private static String me() {
        return owner(ProcessHandle.current().pid());
    }

    /** A lock that someone took, last touched a while ago. */
    private void locked(String owner, Duration ago) throws IOException {
        Files.writeString(file, owner);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(ago)));
    }

    private void assertRefused(String owner) {
        assertThatThrownBy(() -> RunLock.of(run))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("run %s is being driven by %s; wait for it, or stop it", folder.getFileName(), owner);
        assertThat(file).as("the owner's lock stays").content().isEqualTo(owner);
    }

    private void assertTakenOver() {
        try (RunLock lock = RunLock.of(run)) {
            assertThat(lock).isNotNull();
            assertThat(file).content().isEqualTo(me());
        }
        assertThat(file).doesNotExist();
    }

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "60").start();
    }

    @Test
    void aFreeRunIsTakenAndReleased() {
        assertTakenOver();
        assertTakenOver();
    }

    @Test
    void theFolderOfANewRunIsMade() {
        try (RunLock lock = RunLock.of(Folder.of(folder.toString(), "out/run"))) {
            assertThat(lock).isNotNull();
            assertThat(folder.resolve("out/run/.lock")).content().isEqualTo(me());
        }
    }

    @Test
    void aSecondDriverInTheSameProcessIsRefused() {
        try (RunLock first = RunLock.of(run)) {
            assertThat(first).isNotNull();
            assertRefused(me());
        }
        assertTakenOver();
    }

    @Test
    void aLivingOwnerOnThisHostKeepsItsLock() throws Exception {
        Process sleeper = sleeper();
        try {
            locked(owner(sleeper.pid()), Duration.ZERO);
            assertRefused(owner(sleeper.pid()));
        } finally {
            sleeper.destroyForcibly().waitFor();
        }
    }

    @Test
    void aLivingOwnerOnThisHostKeepsItsLockHoweverLongItIsSuspended() throws IOException {
        Instant minutesAgo = Instant.now().minusSeconds(180);
        Optional<ProcessHandle> old = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .startInstant()
                        .filter(minutesAgo::isAfter)
                        .isPresent())
                .findFirst();
        assumeThat(old).as("a process that is three minutes old").isPresent();
        locked(owner(old.get().pid()), Duration.ofMinutes(2));
        assertRefused(owner(old.get().pid()));
    }

    @Test
    void aDeadOwnerOnThisHostLosesItsLockAtOnce() throws Exception {
        Process sleeper = sleeper();
        sleeper.destroyForcibly().waitFor();
        locked(owner(sleeper.pid()), Duration.ZERO);
        assertTakenOver();
    }

    /** In a container every driver may be process 1. */
    @Test
    void aLaterProcessWithTheNumberOfADeadOwnerIsNoOwner() throws IOException {
        Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
        locked(me(), Duration.between(begun, Instant.now()).plus(MINUTE_AND_MORE));
        assertTakenOver();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 58})
    void anOwnerOnAnotherHostKeepsItsLockForAMinuteAfterItsLastBeat(int secondsAgo) throws IOException {
        locked("elsewhere pid 1", Duration.ofSeconds(secondsAgo));
        assertRefused("elsewhere pid 1");
    }

    @Test
    void anOwnerOnAnotherHostLosesItsLockAfterAMinuteWithoutABeat() throws IOException {
        locked("elsewhere pid " + ProcessHandle.current().pid(), MINUTE_AND_MORE);
        assertTakenOver();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pid", "\u0000\u0000", "HOST pid ", "HOST pid 99999999999999999999"})
    void aLockThatWasCutOffIsTakenOverAfterAMinute(String text) throws IOException {
        String owner = text.replace("HOST", Host.name());
        locked(owner, Duration.ZERO);
        assertRefused(owner);
        locked(owner, MINUTE_AND_MORE);
        assertTakenOver();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneOfManyDriversGetsTheRun(boolean deadOwner) throws Exception {
        ExecutorService drivers = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 25; round++) {
                if (deadOwner) {
                    locked("elsewhere pid 1", MINUTE_AND_MORE);
                }
                int taken = 0;
                for (Future<RunLock> lock :
                        drivers.invokeAll(Collections.<Callable<RunLock>>nCopies(4, this::takenOrNull))) {
                    if (lock.get() != null) {
                        taken++;
                        lock.get().close();
                    }
                }
                assertThat(taken).isEqualTo(1);
                assertThat(folder).isEmptyDirectory();
            }
        } finally {
            drivers.shutdownNow();
        }
    }

    private RunLock takenOrNull() {
        try {
            return RunLock.of(run);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    @Test
    void aDriverThatDiedWhileItTookTheRunIsInTheWayForAMinute() throws IOException {
        Path guard = Files.createFile(folder.resolve(".lock-taking"));
        assertThatThrownBy(() -> RunLock.of(run))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("another driver has just taken run %s", folder.getFileName());
        Files.setLastModifiedTime(guard, FileTime.from(Instant.now().minus(MINUTE_AND_MORE)));
        assertTakenOver();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLockThatIsGoneCanBeReleased() throws IOException {
        RunLock lock = RunLock.of(run);
        Files.delete(file);
        lock.close();
        assertThat(file).doesNotExist();
    }

    @Test
    void theOwnerTouchesItsLockEveryFiveSeconds() throws Exception {
        try (RunLock lock = RunLock.of(run)) {
            assertThat(lock).isNotNull();
            Instant hourAgo = Instant.now().minusSeconds(3_600);
            Files.setLastModifiedTime(file, FileTime.from(hourAgo));
            for (int tenths = 0; tenths < 70 && touched().isBefore(hourAgo.plusSeconds(60)); tenths++) {
                Thread.sleep(100);
            }
            assertThat(touched()).isAfter(Instant.now().minusSeconds(7));
        }
    }

    private Instant touched() throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }
}
