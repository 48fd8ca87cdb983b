package dev.touchstone.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of real data sets that some tests need. They are skipped with the reason {@link #MISSING} if there is none. */
public final class DataFolder {
    /** The reason why a test is skipped. */
    public static final String MISSING = "no data: set TOUCHSTONE_DATA or put them in ../shared/datasets";

    private DataFolder() {}

    /** The folder in {@code TOUCHSTONE_DATA}, or {@code ../shared/datasets} of this folder or of one above it. */
    public static Optional<Path> find() {
        String given = System.getenv("TOUCHSTONE_DATA");
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("../shared/datasets").normalize());
        return (given == null ? above : Stream.of(Path.of(given)))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** The files of a subfolder such as {@code cutest/sif}, in the order of their names; empty if there is none. */
    public static List<Path> files(String subfolder) {
        return find().map(folder -> folder.resolve(subfolder))
                .filter(Files::isDirectory)
                .map(DataFolder::list)
                .orElse(List.of());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
