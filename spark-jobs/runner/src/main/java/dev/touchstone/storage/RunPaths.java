package dev.touchstone.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where things lie in a run's folder, on any Hadoop file system.
 *
 * <p>{@code chunks/NAME/} holds what one Spark job committed: complete once {@code _SUCCESS} is
 * there, otherwise never read. {@code started/NAME} lists the trials of a chunk that was begun.
 * {@code trials/}, {@code trace/}, {@code leaderboard/} are derived from the chunks.
 */
public final class RunPaths {
    private final FileSystem fileSystem;
    private final Path root;

    private RunPaths(FileSystem fileSystem, Path root) {
        this.fileSystem = fileSystem;
        this.root = root;
    }

    /** The run of this id below {@code out}; nothing is made. */
    public static RunPaths of(String out, String run) {
        try {
            Path root = new Path(out, run);
            FileSystem fileSystem = root.getFileSystem(new Configuration());
            return new RunPaths(fileSystem, fileSystem.makeQualified(root));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the folder " + out, e);
        }
    }

    /**
     * A run that is there, by its id below {@code out} or by its folder.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static RunPaths existing(String out, String run) {
        Path asFolder = new Path(run);
        RunPaths paths = asFolder.getParent() == null || !run.contains("/")
                ? of(out, run)
                : of(asFolder.getParent().toString(), asFolder.getName());
        if (!paths.exists("run.json")) {
            throw new IllegalArgumentException("there is no run %s in %s; there are: %s"
                    .formatted(run, out, in(out).stream().map(RunPaths::run).toList()));
        }
        return paths;
    }

    /** The runs below a folder, in the order of their names; none where there is no folder. */
    public static List<RunPaths> in(String out) {
        RunPaths folder = of(out, ".");
        return folder.names("").stream()
                .filter(name -> !name.startsWith("."))
                .map(name -> of(out, name))
                .filter(run -> run.exists("run.json"))
                .toList();
    }

    public FileSystem fileSystem() {
        return fileSystem;
    }

    /** The run's id: the last part of its folder's name. */
    public String run() {
        return root.getName();
    }

    /** A file or folder of the run. */
    public Path at(String name) {
        return name.isEmpty() ? root : new Path(root, name);
    }

    /** As a person would write it: without a scheme on this machine's own disk. */
    public String display(String name) {
        Path path = name.isEmpty() ? root : at(name);
        return path.toUri().getScheme().equals("file") ? path.toUri().getPath() : path.toString();
    }

    public boolean exists(String name) {
        try {
            return fileSystem.exists(at(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for " + at(name), e);
        }
    }

    /** The names of the chunks whose commit is complete, in order. */
    public List<String> committed() {
        return names("chunks").stream()
                .filter(chunk -> exists("chunks/" + chunk + "/_SUCCESS"))
                .toList();
    }

    /** The names of what lies in a folder of the run, in order; none where there is no folder. */
    public List<String> names(String folder) {
        try {
            var names = new ArrayList<String>();
            if (fileSystem.exists(at(folder))) {
                for (FileStatus status : fileSystem.listStatus(at(folder))) {
                    names.add(status.getPath().getName());
                }
            }
            names.sort(null);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + at(folder), e);
        }
    }

    /** Writes a small file whole: to a name of its own first, then renamed over the old one. */
    public void write(String name, String text) {
        try {
            Path half = at("." + name.replace('/', '-') + ".half");
            try (var out = fileSystem.create(half, true)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            replace(half, at(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + at(name), e);
        }
    }

    /** The text of a small file. */
    public String read(String name) {
        try (var in = fileSystem.open(at(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + at(name), e);
        }
    }

    /** Puts a finished folder or file in the place of an older one. */
    public void replace(Path finished, Path place) throws IOException {
        fileSystem.mkdirs(place.getParent());
        fileSystem.delete(place, true);
        if (!fileSystem.rename(finished, place)) {
            throw new IOException("cannot rename " + finished + " to " + place);
        }
    }
}
