package dev.touchstone.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder on any Hadoop file system: {@code file:}, {@code hdfs:}, {@code s3a:}. Its methods take names relative to
 * the folder, with forward slashes; every I/O error is an {@link UncheckedIOException} that names the file.
 */
public final class Folder {
    private final FileSystem fileSystem;
    private final Path root;

    private Folder(FileSystem fileSystem, Path root) {
        this.fileSystem = fileSystem;
        this.root = root;
    }

    /** The folder at a path or a URI; nothing is made, and nothing need be there. */
    public static Folder of(String uri) {
        return of(new Path(uri));
    }

    /** A folder below another one. */
    public static Folder of(String parent, String name) {
        return of(new Path(parent, name));
    }

    private static Folder of(Path path) {
        try {
            FileSystem fileSystem = path.getFileSystem(new Configuration());
            // small files written whole need no checksum file beside them
            FileSystem plain = fileSystem instanceof LocalFileSystem local ? local.getRawFileSystem() : fileSystem;
            return new Folder(plain, plain.makeQualified(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the folder " + path, e);
        }
    }

    /** The last part of the folder's path. */
    public String name() {
        return root.getName();
    }

    /** The file system of the folder. */
    public FileSystem fileSystem() {
        return fileSystem;
    }

    /** A file or folder in this folder; the folder itself for the empty name. */
    public Path at(String name) {
        return name.isEmpty() ? root : new Path(root, name);
    }

    /** The path for a person: without a scheme on this machine's own disk. */
    public String display(String name) {
        Path path = at(name);
        return path.toUri().getScheme().equals("file") ? path.toUri().getPath() : path.toString();
    }

    /** Whether a file or folder of this name is there. */
    public boolean exists(String name) {
        try {
            return fileSystem.exists(at(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for " + at(name), e);
        }
    }

    /** The names of what lies directly in a folder, in order; none where there is no such folder. */
    public List<String> names(String folder) {
        try {
            var names = new ArrayList<String>();
            if (fileSystem.exists(at(folder))) {
                for (FileStatus status : fileSystem.listStatus(at(folder))) {
                    names.add(status.getPath().getName());
                }
            }
            Collections.sort(names);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + at(folder), e);
        }
    }

    /** All files in a folder and below, as names relative to it, in order. */
    public List<String> files(String folder) {
        try {
            var files = new ArrayList<String>();
            collect(at(folder), at(folder).toUri().getPath().length() + 1, files);
            Collections.sort(files);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + at(folder), e);
        }
    }

    /** Not listFiles, which asks for the permissions of each file: on a local disk, by starting a process. */
    private void collect(Path below, int prefix, List<String> files) throws IOException {
        for (FileStatus status : fileSystem.listStatus(below)) {
            if (status.isDirectory()) {
                collect(status.getPath(), prefix, files);
            } else {
                files.add(status.getPath().toUri().getPath().substring(prefix));
            }
        }
    }

    /** The bytes of a file. */
    public InputStream open(String name) throws IOException {
        return fileSystem.open(at(name));
    }

    /** The text of a small file, in UTF-8. */
    public String read(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + at(name), e);
        }
    }

    /** Writes a small file whole: under a name of its own first, then renamed over an older one. */
    public void write(String name, String text) {
        String half = "." + name.replace('/', '-') + ".half";
        try (var out = fileSystem.create(at(half), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + at(name), e);
        }
        replace(half, name);
    }

    /** Puts a finished file or folder in the place of an older one. */
    public void replace(String finished, String name) {
        try {
            fileSystem.mkdirs(at(name).getParent());
            fileSystem.delete(at(name), true);
            if (!fileSystem.rename(at(finished), at(name))) {
                throw new IOException("the file system refuses to rename");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put %s in the place of %s".formatted(at(finished), at(name)), e);
        }
    }

    /** Makes an empty file, with the folders above it. */
    public void create(String name) {
        try {
            fileSystem.create(at(name), true).close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + at(name), e);
        }
    }

    /** Removes a file, or a folder with all that is in it; does nothing where there is none. */
    public void delete(String name) {
        try {
            fileSystem.delete(at(name), true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + at(name), e);
        }
    }
}
