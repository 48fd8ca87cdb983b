package dev.touchstone.storage;

import dev.touchstone.api.Data;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A data folder on any Hadoop file system: {@code file:}, {@code hdfs:}, {@code s3a:}. */
public final class HadoopData implements Data {
    private final FileSystem fileSystem;
    private final Path folder;
    private List<String> files;

    private HadoopData(FileSystem fileSystem, Path folder) {
        this.fileSystem = fileSystem;
        this.folder = folder;
    }

    /**
     * The folder of this name, a path or a URI; no data where the name is empty.
     *
     * @throws IllegalArgumentException if there is no such folder
     */
    public static Data of(String folder) {
        if (folder.isEmpty()) {
            return Data.none();
        }
        try {
            Path path = new Path(folder);
            FileSystem fileSystem = path.getFileSystem(new Configuration());
            if (!fileSystem.getFileStatus(path).isDirectory()) {
                throw new IllegalArgumentException("--data " + folder + " is a file; a folder is wanted");
            }
            return new HadoopData(fileSystem, fileSystem.makeQualified(path));
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException("--data " + folder + ": there is no such folder", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data folder " + folder, e);
        }
    }

    /** As they were when first asked for. */
    @Override
    public synchronized List<String> files() {
        if (files == null) {
            try {
                var names = new ArrayList<String>();
                list(folder, folder.toUri().getPath().length() + 1, names);
                names.sort(null);
                files = List.copyOf(names);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list the data folder " + folder, e);
            }
        }
        return files;
    }

    /** Not listFiles, which asks for the permissions of each file: on a local disk, by starting a process. */
    private void list(Path below, int prefix, List<String> names) throws IOException {
        for (FileStatus status : fileSystem.listStatus(below)) {
            if (status.isDirectory()) {
                list(status.getPath(), prefix, names);
            } else {
                names.add(status.getPath().toUri().getPath().substring(prefix));
            }
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        return fileSystem.open(new Path(folder, file));
    }
}
