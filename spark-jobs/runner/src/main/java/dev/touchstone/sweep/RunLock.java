package dev.touchstone.sweep;

import dev.touchstone.storage.Folder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileAlreadyExistsException;

/**
 * One driver a run. A driver takes the run by creating the lock file of the next epoch, which one driver can, and renews
 * its lease by writing that file anew, which no other driver writes. A driver that was stopped for longer than its
 * lease has lost the run for good: it neither commits nor removes anything of the one that took over. The clocks of
 * the hosts must agree to within some seconds.
 */
final class RunLock implements AutoCloseable {
    static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final Folder run;
    private final LockFiles files;
    private final InstantSource clock;
    private final String token = UUID.randomUUID().toString();
    private final ScheduledExecutorService heart;
    private int epoch;
    private Instant until = Instant.MIN;
    private volatile boolean lost;

    /** The lock of a run, not taken yet. */
    RunLock(Folder run) {
        this(run, InstantSource.system());
    }

    RunLock(Folder run, InstantSource clock) {
        this.run = run;
        this.files = new LockFiles(run);
        this.clock = clock;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "run-lock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes the lock of a run. */
    static RunLock of(Folder run) {
        var lock = new RunLock(run);
        lock.take();
        return lock;
    }

    /**
     * Takes the run.
     *
     * @throws IllegalStateException if another driver has it; says which
     */
    void take() {
        try {
            takeNextEpoch();
        } catch (FileNotFoundException
                | FileAlreadyExistsException
                | java.nio.file.FileAlreadyExistsException e) { // it has come or gone since we looked
            throw new IllegalStateException("another driver has just taken run " + run.name(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock the run " + run.display(""), e);
        }
        var unused =
                heart.scheduleAtFixedRate(this::renew, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
    }

    private void takeNextEpoch() throws IOException {
        int last = files.lastEpoch();
        if (last > 0) {
            refuseLivingOwner(files.lease(last));
        }
        epoch = last + 1;
        Lease mine = newLease();
        files.create(epoch, mine);
        until = mine.until();
        if (files.lastEpoch() != epoch) {
            files.delete(epoch);
            throw new FileAlreadyExistsException("a lock after epoch " + epoch);
        }
        files.deleteBefore(epoch);
    }

    private void refuseLivingOwner(Optional<Lease> owner) {
        Instant now = clock.instant();
        owner.filter(lease -> !lease.isOver(now)).ifPresent(lease -> {
            throw new IllegalStateException(
                    "run %s is being driven by %s; wait for it, or stop it: if it has died, the run is free in %d s"
                            .formatted(
                                    run.name(),
                                    lease.owner(),
                                    Duration.between(now, lease.until()).toSeconds() + 1));
        });
    }

    private Lease newLease() {
        return Lease.ofThisProcess(token, clock.instant().plus(LEASE));
    }

    /** Whether this driver has the run. One that has lost it never has it again. */
    synchronized boolean held() {
        try {
            lost = lost || clock.instant().isAfter(until) || !isMine() || files.exists(epoch + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lock of " + run.display(""), e);
        }
        return !lost;
    }

    /** Whether this driver is known to have lost the run; reads no file. */
    boolean isLost() {
        return lost;
    }

    private boolean isMine() throws IOException {
        try {
            return files.lease(epoch)
                    .filter(lease -> lease.token().equals(token))
                    .isPresent();
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    /**
     * Returns if this driver has the run.
     *
     * @throws IllegalStateException if not
     */
    void check() {
        if (!held()) {
            throw new IllegalStateException(
                    ("run %s is no longer this driver's: it was stopped, or cut off from %s, for longer than its lease of"
                                    + " %d s. It has committed nothing since")
                            .formatted(run.name(), run.display(""), LEASE.toSeconds()));
        }
    }

    /** Moves the end of the lease. What a driver writes that falls asleep in the middle is over when it wakes. */
    synchronized void renew() {
        Lease next = newLease();
        try {
            if (held()) {
                files.overwrite(epoch, next);
                until = next.until();
            }
        } catch (IOException | UncheckedIOException e) {
            // a missed beat is made up by the next one; a lease is twelve of them
        }
    }

    @Override
    public synchronized void close() {
        heart.shutdownNow();
        try {
            if (isMine()) {
                files.delete(epoch);
            }
            lost = true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release the lock of " + run.display(""), e);
        }
    }
}
