package dev.touchstone.sweep;

import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The lock files of a run: {@code .lock-EPOCH}, each with a lease. Epochs count from 1; the last one counts. */
final class LockFiles {
    private static final String PREFIX = ".lock-";
    private static final Pattern NAME = Pattern.compile("\\.lock-\\d{1,9}");
    private static final int LOOKS = 20;
    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final Folder run;
    private final FileSystem fileSystem;

    LockFiles(Folder run) {
        this.run = run;
        this.fileSystem = run.fileSystem();
    }

    private static String name(int epoch) {
        return PREFIX + epoch;
    }

    private List<Integer> epochs() {
        return run.names("").stream()
                .filter(NAME.asMatchPredicate())
                .map(name -> Integer.parseInt(name.substring(PREFIX.length())))
                .sorted()
                .toList();
    }

    /** The last epoch that has a file; 0 if none has. */
    int lastEpoch() {
        List<Integer> epochs = epochs();
        return epochs.isEmpty() ? 0 : epochs.get(epochs.size() - 1);
    }

    boolean exists(int epoch) {
        return run.exists(name(epoch));
    }

    /** The lease of an epoch; empty if its file is cut off and stays so while one would write it. */
    Optional<Lease> lease(int epoch) throws IOException {
        Optional<Lease> lease = read(epoch);
        for (int i = 1; i < LOOKS && lease.isEmpty(); i++) {
            pause();
            lease = read(epoch);
        }
        return lease;
    }

    private Optional<Lease> read(int epoch) throws IOException {
        try (var in = run.open(name(epoch))) {
            return Lease.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the lock", e);
        }
    }

    /**
     * Creates the file of an epoch, and the folder of the run.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one, on the local disk
     * @throws org.apache.hadoop.fs.FileAlreadyExistsException if there is one, elsewhere
     */
    void create(int epoch, Lease lease) throws IOException {
        fileSystem.mkdirs(run.at(""));
        write(createNew(run.at(name(epoch))), lease);
    }

    /** Creates a file unless there is one. Hadoop's local file system looks first and creates then, others do both at once. */
    private OutputStream createNew(Path path) throws IOException {
        return fileSystem instanceof RawLocalFileSystem local
                ? Files.newOutputStream(local.pathToFile(path).toPath(), StandardOpenOption.CREATE_NEW)
                : fileSystem.create(path, false);
    }

    void overwrite(int epoch, Lease lease) throws IOException {
        write(fileSystem.create(run.at(name(epoch)), true), lease);
    }

    private static void write(OutputStream to, Lease lease) throws IOException {
        try (to) {
            to.write(lease.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    void delete(int epoch) throws IOException {
        fileSystem.delete(run.at(name(epoch)), false);
    }

    void deleteBefore(int epoch) throws IOException {
        for (int before : epochs()) {
            if (before < epoch) {
                delete(before);
            }
        }
    }
}
