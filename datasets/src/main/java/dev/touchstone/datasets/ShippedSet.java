package dev.touchstone.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A small real data set that lies in the jar; its origin and licence are in the README beside it.
 *
 * @param file the resource beside this class
 * @param sha256 of the file's bytes, 64 hex digits
 * @param source who gathered it, and where it is published
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

    /** Every set that ships, in alphabetical order. */
    public static List<ShippedSet> all() {
        return ALL;
    }

    /** Reads the set; each column is scaled so that its values reach from -1 to 1. */
    public LabeledRows load() {
        try (InputStream bytes = open()) {
            return CsvRows.read(bytes, file, headerLines);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's own " + file + " cannot be read", e);
        }
    }

    InputStream open() {
        return ShippedSet.class.getResourceAsStream(file);
    }
}
