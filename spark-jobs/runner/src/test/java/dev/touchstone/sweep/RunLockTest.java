package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.provenance.Host;
import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
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
    private static final long ME = ProcessHandle.current().pid();

    @TempDir
    private Path folder;

    private Folder run;
    private Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void open() {
        run = Folder.of(folder.toString());
    }

    private Path file(int epoch) {
        return folder.resolve(".lock-" + epoch);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private RunLock take() {
        var lock = new RunLock(run, () -> now);
        lock.take();
        return lock;
    }

    /** A lock of another driver, whose lease has some seconds left. */
    private void locked(String host, long pid, String processes, int secondsLeft) throws IOException {
        var lease = new Lease("a-token", host, pid, processes, now.plusSeconds(secondsLeft));
        Files.writeString(file(1), lease.text());
    }

    private void lockedElsewhere(int secondsLeft) throws IOException {
        locked("elsewhere", ME, "others", secondsLeft);
    }

    private void assertRefused(String owner, int seconds) throws IOException {
        String before = Files.readString(file(1));
        assertThatThrownBy(this::take)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "run %s is being driven by %s; wait for it, or stop it: if it has died, the run is free in %d s",
                        folder.getFileName(), owner, seconds);
        assertThat(file(1)).as("the owner's lock stays").content().isEqualTo(before);
    }

    private void assertTakenOver(int epoch) {
        try (RunLock lock = take()) {
            assertThat(lock.held()).isTrue();
            assertThat(run.names("")).containsExactly(".lock-" + epoch);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private Lease lease(int epoch) throws IOException {
        return new LockFiles(run).lease(epoch).orElseThrow();
    }

    @Test
    void aFreeRunIsTakenAndReleased() {
        assertTakenOver(1);
        assertTakenOver(1);
    }

    @Test
    void theFolderOfANewRunIsMadeAndItsLockNamesTheOwner() throws IOException {
        try (RunLock lock = RunLock.of(Folder.of(folder.toString(), "out/run"))) {
            assertThat(lock.held()).isTrue();
            assertThat(Files.readString(folder.resolve("out/run/.lock-1")))
                    .contains("host " + Host.name() + "\n")
                    .contains("pid " + ME + "\n");
        }
    }

    @Test
    void aSecondDriverInTheSameProcessIsRefused() throws IOException {
        try (RunLock first = take()) {
            assertRefused(Host.name() + " pid " + ME, 61);
            assertThat(first.held()).isTrue();
        }
        assertTakenOver(1);
    }

    /** In a container every driver may be process 1 of a host of one name. */
    @Test
    void aLaterProcessWithTheNumberAndTheHostOfTheOwnerWaitsForTheEndOfTheLeaseAndNoLonger() throws IOException {
        locked(Host.name(), ME, Host.processes(), 3);
        assertRefused(Host.name() + " pid " + ME, 4);
        pass(Duration.ofSeconds(3));
        assertRefused(Host.name() + " pid " + ME, 1);
        pass(Duration.ofMillis(1));
        assertTakenOver(2);
    }

    @Test
    void anOwnerThatIsSeenToBeDeadLosesItsLockAtOnce() throws Exception {
        locked(Host.name(), dead(), Host.processes(), 50);
        assertTakenOver(2);
    }

    @Test
    void aNumberAmongTheProcessesOfAnotherContainerProvesNoDeath() throws Exception {
        long pid = dead();
        locked(Host.name(), pid, "others", 50);
        assertRefused(Host.name() + " pid " + pid, 51);
    }

    private static long dead() throws Exception {
        Process sleeper = new ProcessBuilder("sleep", "60").start();
        sleeper.destroyForcibly().waitFor();
        return sleeper.pid();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60})
    void anOwnerElsewhereKeepsItsLockToTheEndOfItsLease(int secondsLeft) throws IOException {
        lockedElsewhere(secondsLeft);
        assertRefused("elsewhere pid " + ME, secondsLeft + 1);
        pass(Duration.ofSeconds(secondsLeft).plusMillis(1));
        assertTakenOver(2);
    }

    @Test
    void timesOfModificationMeanNothing() throws IOException {
        lockedElsewhere(10);
        Files.setLastModifiedTime(file(1), FileTime.from(now.minusSeconds(3_600)));
        assertRefused("elsewhere pid " + ME, 11);
        lockedElsewhere(-1);
        Files.setLastModifiedTime(file(1), FileTime.from(now.plusSeconds(3_600)));
        assertTakenOver(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "token", "\u0000\u0000", "token a\nhost b\npid 1\nprocesses c\nuntil 99999999999999"})
    void aLockThatWasCutOffIsTakenOver(String text) throws IOException {
        Files.writeString(file(1), text);
        assertTakenOver(2);
    }

    @Test
    void aLockThatIsBeingWrittenIsReadWhenItIsThere() throws Exception {
        Files.createFile(file(1));
        var writer = new Thread(() -> {
            try {
                Thread.sleep(300);
                lockedElsewhere(10);
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        writer.start();
        assertThatThrownBy(this::take).hasMessageContaining("is being driven by elsewhere pid " + ME);
        writer.join();
    }

    @Test
    void anOwnerThatRenewsItsLeaseKeepsTheRun() throws IOException {
        try (RunLock lock = take()) {
            for (int i = 0; i < 10; i++) {
                pass(RunLock.LEASE);
                lock.renew();
                assertThat(lease(1).until()).isEqualTo(now.plus(RunLock.LEASE));
            }
            assertThatCode(lock::check).doesNotThrowAnyException();
        }
    }

    @Test
    void anOwnerThatSleptPastItsLeaseHasLostTheRunAlthoughNobodyTookIt() throws IOException {
        try (RunLock lock = take()) {
            Instant before = lease(1).until();
            pass(RunLock.LEASE.plusMillis(1));
            lock.renew();
            assertThat(lease(1).until()).as("not renewed").isEqualTo(before);
            assertThatThrownBy(lock::check)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is no longer this driver's")
                    .hasMessageContaining("for longer than its lease of 60 s");
            assertThat(lock.isLost()).isTrue();
        }
    }

    @Test
    void anOwnerThatSleptTouchesNothingOfTheDriverThatTookOver() throws IOException {
        RunLock sleeper = take();
        pass(RunLock.LEASE.plusMillis(1));
        try (RunLock next = take()) {
            String lock = Files.readString(file(2));
            assertThat(run.names("")).containsExactly(".lock-2");
            sleeper.renew();
            assertThat(sleeper.held()).isFalse();
            sleeper.close();
            assertThat(run.names("")).containsExactly(".lock-2");
            assertThat(file(2)).content().isEqualTo(lock);
            assertThat(next.held()).isTrue();
        }
        assertThat(sleeper.held()).isFalse();
    }

    /** The clock of the driver that took over is ahead. */
    @Test
    void anOwnerWhoseRunWasTakenWithinItsLeaseHasLostIt() throws IOException {
        RunLock first = take();
        Files.writeString(file(2), lease(1).text());
        assertThat(first.held()).as("with a later epoch").isFalse();
    }

    @Test
    void anOwnerWhoseLockFileIsAnothersHasLostTheRunAndLeavesTheFile() throws IOException {
        RunLock first = take();
        lockedElsewhere(50);
        assertThat(first.held()).isFalse();
        first.close();
        assertThat(lease(1).token()).isEqualTo("a-token");
    }

    @Test
    void whatIsLostStaysLost() throws IOException {
        RunLock lock = take();
        String mine = Files.readString(file(1));
        Files.delete(file(1));
        assertThat(lock.held()).isFalse();
        Files.writeString(file(1), mine);
        assertThat(lock.held()).isFalse();
    }

    @Test
    void aReleasedRunIsNotRenewed() {
        RunLock lock = take();
        lock.close();
        lock.renew();
        assertThat(lock.held()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneOfManyDriversGetsTheRun(boolean deadOwner) throws Exception {
        ExecutorService drivers = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 25; round++) {
                if (deadOwner) {
                    lockedElsewhere(-1);
                }
                int taken = 0;
                for (Future<RunLock> lock :
                        drivers.invokeAll(Collections.<Callable<RunLock>>nCopies(4, this::takenOrNull))) {
                    if (lock.get() != null) {
                        taken++;
                        assertThat(lock.get().held()).isTrue();
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
            return take();
        } catch (IllegalStateException e) {
            return null;
        }
    }

    @Test
    void theOwnerRenewsItsLeaseEveryFiveSeconds() throws Exception {
        try (RunLock lock = RunLock.of(run)) {
            Instant first = lease(1).until();
            for (int tenths = 0; tenths < 70 && !lease(1).until().isAfter(first); tenths++) {
                Thread.sleep(100);
            }
            assertThat(lease(1).until()).isBetween(first.plusSeconds(4), first.plusSeconds(7));
            assertThat(lock.held()).isTrue();
        }
    }
}
