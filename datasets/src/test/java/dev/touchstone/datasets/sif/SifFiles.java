package dev.touchstone.datasets.sif;

import dev.touchstone.testkit.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The CUTEst files of the data folder. */
final class SifFiles {
    private SifFiles() {}

    /** All files, by name; empty without data. */
    static List<Path> all() {
        return DataFolder.files("cutest/sif");
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
