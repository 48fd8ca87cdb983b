package dev.touchstone.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
