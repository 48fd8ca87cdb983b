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
     * The folder of this name, a path or a URI; no data where the name is empty.
     *
     * @throws IllegalArgumentException if there is no such folder
     */
    public static Data of(String name) {
        if (name.isEmpty()) {
            return Data.none();
        }
        Folder folder = Folder.of(name);
        try {
            if (!folder.fileSystem().getFileStatus(folder.at("")).isDirectory()) {
                throw new IllegalArgumentException("--data " + name + " is a file; name a folder");
            }
            return new HadoopData(folder);
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException("--data " + name + ": there is no such folder", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data folder " + name, e);
        }
    }

    /** The files as they were when this was first called. */
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
