package dev.touchstone.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    private static ShippedSet set(String name) {
        return ShippedSet.all().stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
