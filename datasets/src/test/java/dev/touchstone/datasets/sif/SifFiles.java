package dev.touchstone.datasets.sif;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The CUTEst files, where they are there. */
final class SifFiles {
    static final String MISSING = "no data: set TOUCHSTONE_DATA or put them in ../shared/datasets";

    private SifFiles() {}

    /** All files, by name; empty without data. */
    static List<Path> all() {
        String given = System.getenv("TOUCHSTONE_DATA");
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("../shared/datasets").normalize());
        return (given == null ? above : Stream.of(Path.of(given)))
                .map(folder -> folder.resolve("cutest/sif"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(SifFiles::list)
                .orElse(List.of());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
