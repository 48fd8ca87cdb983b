package dev.touchstone.sweep;

import dev.touchstone.provenance.Host;
import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * One driver a run. The lock is a file that names its owner and is touched while the owner lives;
 * one whose owner is known to be dead, or that was not touched for a while, is taken over.
 */
final class RunLock implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration STALE = Duration.ofSeconds(60);

    private final FileSystem fileSystem;
    private final Path file;
    private final ScheduledExecutorService heart;

    private RunLock(FileSystem fileSystem, Path file) {
        this.fileSystem = fileSystem;
        this.file = file;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "run-lock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Takes the lock of a run.
     *
     * @throws IllegalStateException if another driver has it; says which
     */
    static RunLock of(Folder run) {
        var lock = new RunLock(run.fileSystem(), run.at(".lock"));
        try {
            lock.take();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + lock.file, e);
        }
        var unused = lock.heart.scheduleAtFixedRate(
                lock::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
        return lock;
    }

    private void take() throws IOException {
        if (fileSystem.exists(file)) {
            String owner = owner();
            if (alive(owner)) {
                throw new IllegalStateException("run %s is being driven by %s; wait for it, or stop it"
                        .formatted(file.getParent().getName(), owner));
            }
            fileSystem.delete(file, false);
        }
        try (var out = fileSystem.create(file, false)) {
            out.write("%s pid %d"
                    .formatted(Host.name(), ProcessHandle.current().pid())
                    .getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException(
                    "another driver has just taken run " + file.getParent().getName(), e);
        }
    }

    private String owner() throws IOException {
        try (var in = fileSystem.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean alive(String owner) throws IOException {
        String here = Host.name() + " pid ";
        if (owner.startsWith(here)) {
            long pid = Long.parseLong(owner.substring(here.length()));
            return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        }
        long untouchedMillis =
                System.currentTimeMillis() - fileSystem.getFileStatus(file).getModificationTime();
        return untouchedMillis < STALE.toMillis();
    }

    private void beat() {
        try {
            fileSystem.setTimes(file, System.currentTimeMillis(), -1);
        } catch (IOException e) {
            // a missed beat is made up by the next one; STALE is twelve of them
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        try {
            fileSystem.delete(file, false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release " + file, e);
        }
    }
}
