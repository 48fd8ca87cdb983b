package dev.touchstone.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSetTest {
    @ParameterizedTest
    @MethodSource("dev.touchstone.datasets.ShippedSet#all")
    void theFileIsTheOneOfTheCatalogue(ShippedSet set) throws IOException, GeneralSecurityException {
        try (InputStream bytes = set.open()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(set.sha256());
        }
    }

    @ParameterizedTest
    @CsvSource({"breast-cancer,569,30,2", "digits,1797,64,10", "iris,150,4,3", "wine,178,13,3"})
    void sizesAreThoseThatUciPrints(String name, int n, int d, int k) {
        assertThat(set(name).load()).hasToString("%d rows, %d features, %d classes".formatted(n, d, k));
    }

    @ParameterizedTest
    @MethodSource("dev.touchstone.datasets.ShippedSet#all")
    void columnsReachFromMinusOneToOne(ShippedSet set) {
        LabeledRows rows = set.load();
        double[] dense = rows.dense();
        assertThat(Arrays.stream(dense).min()).hasValue(-1);
        assertThat(Arrays.stream(dense).max()).hasValue(1);
        assertThat(rows.density()).isEqualTo(1);
    }

    @Test
    void theReadmeAndTheLicenceLieBesideTheFiles() throws IOException {
        for (String file : new String[] {"README.md", "LICENSE-scikit-learn.txt"}) {
            try (InputStream text = ShippedSet.class.getResourceAsStream(file)) {
                assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("iris.csv", "digits.csv.gz");
            }
        }
    }

    @Test
    void theReadmeOfTheModuleNamesEverySetWithItsDigest() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(ShippedSet.all()).allSatisfy(set -> assertThat(readme)
                .containsPattern("\\| %s \\|.*\\| %s \\|".formatted(set.name(), set.sha256())));
    }

    @Test
    void columnsAreScaledByTheirLeastAndGreatestValue() throws IOException {
        LabeledRows rows = ScaledCsv.read(bytes("header\n0,7,10,1\n4,7,30,0\n1,7,20,1\n"), "some.csv", 1);
        assertThat(rows.dense()).containsExactly(-1, 0, -1, 1, 0, 1, -0.5, 0, 0);
        assertThat(rows.labels()).containsExactly(1, 0, 1);
    }

    @Test
    void aCellThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> ScaledCsv.read(bytes("1,2\n3,x\n"), "some.csv", 0))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage("some.csv, line 2: cell 2 \"x\" is no number; write it like -0.25 or 1e-3");
    }

    /** The first rows of the files and the formula of the scale, by hand. */
    @Test
    void irisAndWineHaveTheValuesOfTheirFiles() {
        assertThat(set("iris").load().values()[0])
                .as("sepal length 5.1 cm, of 4.3 to 7.9 cm")
                .isCloseTo(2 * (5.1 - 4.3) / (7.9 - 4.3) - 1, within(1e-15));
        assertThat(set("wine").load().values()[0])
                .as("alcohol 14.23 %, of 11.03 to 14.83 %")
                .isCloseTo(2 * (14.23 - 11.03) / (14.83 - 11.03) - 1, within(1e-15));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static ShippedSet set(String name) {
        return ShippedSet.all().stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
