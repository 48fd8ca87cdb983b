package dev.touchstone.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of real data sets that some tests need; they skip and say {@link #MISSING} where it is not there. */
public final class DataFolder {
    /** The reason why a test is skipped. */
    public static final String MISSING = "no data: set TOUCHSTONE_DATA or put them in ../shared/datasets";

    private DataFolder() {}

    /** TOUCHSTONE_DATA, or shared/datasets beside one of the folders above. */
    public static Optional<Path> find() {
        String given = System.getenv("TOUCHSTONE_DATA");
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("../shared/datasets").normalize());
        return (given == null ? above : Stream.of(Path.of(given)))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
