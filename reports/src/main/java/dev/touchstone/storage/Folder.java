package dev.touchstone.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

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

    /** The folder at a path or a URI. Reads and creates nothing: the folder may be missing. */
    public static Folder of(String uri) {
        return of(new Path(uri));
    }

    /** A folder in another folder. */
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

    /** The path of a file or folder in this folder; of the folder itself for the empty name. */
    public Path at(String name) {
        return name.isEmpty() ? root : new Path(root, name);
    }

    /** The path as people write it: without the scheme if the file system is the local disk. */
    public String display(String name) {
        Path path = at(name);
        return path.toUri().getScheme().equals("file") ? path.toUri().getPath() : path.toString();
    }

    /** Whether a file or folder of this name exists. */
    public boolean exists(String name) {
        try {
            return fileSystem.exists(at(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot find out whether there is " + at(name), e);
        }
    }

    /** The names of the files and folders directly in a folder, in order; none if the folder is missing. */
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

    /** The names of all files in a folder and below, relative to it, in order. */
    public List<String> files(String folder) {
        if (!exists(folder)) {
            throw new UncheckedIOException(
                    new FileNotFoundException("cannot list %s: it is missing".formatted(at(folder))));
        }
        int prefix = folder.isEmpty() ? 0 : folder.length() + 1;
        return lengths(folder).keySet().stream()
                .map(name -> name.substring(prefix))
                .toList();
    }

    /**
     * The lengths in bytes of files, and of all files in folders and below, by their names.
     *
     * @param names of files and folders; those that are missing are left out
     */
    public SortedMap<String, Long> lengths(String... names) {
        var lengths = new TreeMap<String, Long>();
        for (String name : names) {
            try {
                collect(at(name), lengths);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + at(name), e);
            }
        }
        return lengths;
    }

    // listFiles would ask for the permissions of each file: on a local disk, by starting a process
    private void collect(Path below, SortedMap<String, Long> lengths) throws IOException {
        for (FileStatus status : listed(below)) {
            if (status.isDirectory()) {
                collect(status.getPath(), lengths);
            } else {
                String path = status.getPath().toUri().getPath();
                lengths.put(path.substring(root.toUri().getPath().length() + 1), status.getLen());
            }
        }
    }

    /** The content of a folder, or a file itself; nothing where it is missing or has just been deleted. */
    private FileStatus[] listed(Path path) throws IOException {
        try {
            return fileSystem.listStatus(path);
        } catch (FileNotFoundException e) {
            return new FileStatus[0];
        }
    }

    /** Opens a file for reading. */
    public InputStream open(String name) throws IOException {
        return fileSystem.open(at(name));
    }

    /** Reads a small file as UTF-8 text. */
    public String read(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + at(name), e);
        }
    }

    /** Writes a small file as UTF-8 text: first under a temporary name, then in the place of an older file. */
    public void write(String name, String text) {
        String half = "." + name.replace('/', '-') + ".half";
        try (var out = fileSystem.create(at(half), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + at(name), e);
        }
        if (fileSystem instanceof RawLocalFileSystem local) {
            overwrite(local, half, name);
        } else {
            replace(half, name);
        }
    }

    /** Renames a file on a local disk: at every moment there is the older file or the newer one. */
    private void overwrite(RawLocalFileSystem disk, String finished, String name) {
        try {
            disk.mkdirs(at(name).getParent());
            Files.move(
                    disk.pathToFile(at(finished)).toPath(),
                    disk.pathToFile(at(name)).toPath(),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + at(name), e);
        }
    }

    /** Renames a finished file or folder; what had the new name before is deleted. */
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

    /** Creates an empty file, and the folders above it. */
    public void create(String name) {
        try {
            fileSystem.create(at(name), true).close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + at(name), e);
        }
    }

    /** Deletes a file, or a folder with everything in it; does nothing if it is missing. */
    public void delete(String name) {
        try {
            fileSystem.delete(at(name), true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + at(name), e);
        }
    }
}
