package dev.touchstone.sweep;

import dev.touchstone.provenance.Host;
import dev.touchstone.storage.Folder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * One driver a run. The lock is a file that names its owner and is touched while the owner lives;
 * one whose owner is known to be dead, or that was not touched for a while, is taken over.
 */
final class RunLock implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration STALE = Duration.ofSeconds(60);
    private static final Pattern OWNER = Pattern.compile("(.*) pid (\\d{1,18})");

    private final FileSystem fileSystem;
    private final Path file;
    private final Path guard;
    private final ScheduledExecutorService heart;

    private RunLock(FileSystem fileSystem, Path file) {
        this.fileSystem = fileSystem;
        this.file = file;
        this.guard = file.suffix("-taking");
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
        } catch (FileNotFoundException
                | FileAlreadyExistsException
                | java.nio.file.FileAlreadyExistsException e) { // it has come or gone since we looked
            throw new IllegalStateException("another driver has just taken run " + run.name(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + lock.file, e);
        }
        var unused = lock.heart.scheduleAtFixedRate(
                lock::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
        return lock;
    }

    /** Looks and takes under a guard, which one driver at a time can create. */
    private void take() throws IOException {
        fileSystem.mkdirs(file.getParent());
        if (fileSystem.exists(guard) && !fresh(guard)) {
            fileSystem.delete(guard, false); // left by a driver that died between two lines of this method
        }
        create(guard).close();
        try {
            if (fileSystem.exists(file)) {
                refuseLivingOwner();
                fileSystem.delete(file, false);
            }
            try (OutputStream out = create(file)) {
                out.write("%s pid %d"
                        .formatted(Host.name(), ProcessHandle.current().pid())
                        .getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            fileSystem.delete(guard, false);
        }
    }

    /** Creates a file unless there is one. Hadoop's local file system looks first and creates then, others do both at once. */
    private OutputStream create(Path path) throws IOException {
        return fileSystem instanceof RawLocalFileSystem local
                ? Files.newOutputStream(local.pathToFile(path).toPath(), StandardOpenOption.CREATE_NEW)
                : fileSystem.create(path, false);
    }

    private void refuseLivingOwner() throws IOException {
        String owner = read(file);
        if (alive(owner)) {
            throw new IllegalStateException("run %s is being driven by %s; wait for it, or stop it"
                    .formatted(file.getParent().getName(), owner));
        }
    }

    private String read(Path path) throws IOException {
        try (var in = fileSystem.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean alive(String owner) throws IOException {
        boolean fresh = fresh(file);
        Matcher named = OWNER.matcher(owner);
        if (!named.matches() || !named.group(1).equals(Host.name())) {
            return fresh;
        }
        Instant touched = touched(file);
        return ProcessHandle.of(Long.parseLong(named.group(2)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> fresh || !startedAfter(process, touched))
                .isPresent();
    }

    private boolean fresh(Path path) throws IOException {
        return touched(path).isAfter(Instant.now().minus(STALE));
    }

    private Instant touched(Path path) throws IOException {
        return Instant.ofEpochMilli(fileSystem.getFileStatus(path).getModificationTime());
    }

    /** Whether a process is a later one, which has got the number of the owner. In containers many have one number. */
    private static boolean startedAfter(ProcessHandle process, Instant touched) {
        return process.info().startInstant().filter(touched::isBefore).isPresent();
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
