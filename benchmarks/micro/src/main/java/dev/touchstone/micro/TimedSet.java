package dev.touchstone.micro;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.LibSvm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sets that are timed: small and large d, few and many classes, dense and sparse. */
public enum TimedSet {
    VOWEL("vowel.scale"),
    LETTER("letter.scale"),
    PENDIGITS("pendigits"),
    DNA("dna.scale"),
    USPS("usps.gz"),
    SHUTTLE("shuttle.scale.gz");

    private final String file;

    TimedSet(String file) {
        this.file = file;
    }

    /** Reads the set's training file from a folder of LIBSVM files. */
    public LabeledRows load(Path folder) throws IOException {
        try (InputStream bytes = Files.newInputStream(folder.resolve(file))) {
            return LibSvm.read(bytes, file);
        }
    }
}
