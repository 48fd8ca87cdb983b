package dev.touchstone.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A small real data set in the jar. The README beside its file gives the origin and the licence.
 *
 * @param file the resource beside this class
 * @param sha256 the SHA-256 digest of the file's bytes, 64 hex digits
 * @param headerLines number of lines above the first row
 * @param source the authors of the set, and its publication
 */
public record ShippedSet(String name, String file, String sha256, int headerLines, String source) {
    private static final List<ShippedSet> ALL = List.of(
            new ShippedSet(
                    "breast-cancer",
                    "breast-cancer.csv",
                    "fed3eb72d0575ef6192293f5093c6e801b1476b577d0386bf4455504522172ed",
                    1,
                    "W. H. Wolberg, W. N. Street, O. L. Mangasarian, Breast Cancer Wisconsin (Diagnostic), UCI 1995"),
            new ShippedSet(
                    "digits",
                    "digits.csv.gz",
                    "46abec6b12486ad9e51943373abcf22bbea1b5a51a1619b361570d8893f1464a",
                    0,
                    "E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits (test part), UCI 1998"),
            new ShippedSet(
                    "iris",
                    "iris.csv",
                    "f13ffa8fdd56fd8e6c8d16d4081a3fbd3114bcd0aae4256c43205169cd9d1449",
                    1,
                    "R. A. Fisher, \"The use of multiple measurements in taxonomic problems\", Annals of Eugenics 1936"),
            new ShippedSet(
                    "wine",
                    "wine.csv",
                    "10e8a802908b34f86e5da8ce962f3c806694bc98450a18f61851af59f324bede",
                    1,
                    "M. Forina et al., Wine, Institute of Pharmaceutical and Food Analysis and Technologies, UCI 1991"));

    /** All sets, in the order of their names. */
    public static List<ShippedSet> all() {
        return ALL;
    }

    /** Reads the set. Each column is scaled so that its values range from -1 to 1; a constant column becomes 0. */
    public LabeledRows load() {
        try (InputStream bytes = open()) {
            return ScaledCsv.read(bytes, file, headerLines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " in the jar", e);
        }
    }

    /** The bytes of the file. */
    InputStream open() {
        return ShippedSet.class.getResourceAsStream(file);
    }
}
