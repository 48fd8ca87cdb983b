package dev.touchstone.storage;

import dev.touchstone.api.Data;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A data folder on any Hadoop file system. */
public final class HadoopData implements Data {
    private final Folder folder;
    private List<String> files;

    private HadoopData(Folder folder) {
        this.folder = folder;
    }

    /**
     * The data in a folder; no data for the empty name.
     *
     * @param name a path or a URI
     * @throws IllegalArgumentException if the folder is missing, or is a file
     */
    public static Data of(String name) {
        if (name.isEmpty()) {
            return Data.none();
        }
        Folder folder = Folder.of(name);
        try {
            if (!folder.fileSystem().getFileStatus(folder.at("")).isDirectory()) {
                throw new IllegalArgumentException("--data " + name + " is a file; give a folder");
            }
            return new HadoopData(folder);
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException("--data " + name + ": no such folder; give one that exists", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data folder " + name, e);
        }
    }

    /** The names of the files, listed at the first call. */
    @Override
    public synchronized List<String> files() {
        if (files == null) {
            files = List.copyOf(folder.files(""));
        }
        return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
        return folder.open(file);
    }
}
