package dev.touchstone.datasets.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.datasets.MalformedDataException;
import dev.touchstone.datasets.SifReader;
import dev.touchstone.testkit.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The 300 files of the collection. */
class SifCollectionTest {
    /** The problems whose functions are external Fortran, and the first such function of each. */
    private static final Map<String, String> EXTERNAL = Map.ofEntries(
            Map.entry("AKIVA", "F"),
            Map.entry("HS67", "HS67"),
            Map.entry("HS68", "PHI"),
            Map.entry("HS69", "PHI"),
            Map.entry("HS85", "IFUN85"),
            Map.entry("HS88", "EVAL88"),
            Map.entry("HS89", "EVAL89"),
            Map.entry("HS90", "EVAL90"),
            Map.entry("HS91", "EVAL91"),
            Map.entry("HS92", "EVAL92"),
            Map.entry("JIMACK", "IEINT"),
            Map.entry("ORBIT2", "COLLOC"),
            Map.entry("RAYBENDS", "FVAL"),
            Map.entry("SAROMM", "SAROFN"));

    private final List<Path> files = SifFiles.all();

    @BeforeEach
    void data() {
        assumeThat(files).as(DataFolder.MISSING).isNotEmpty();
    }

    @Tag("slow")
    @Test
    void allFilesAreReadExceptThoseWithExternalFortranWhichAreRefusedByTheNameOfTheFunction() throws IOException {
        int read = 0;
        var refused = new TreeMap<String, String>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".SIF", "");
            try {
                assertThat(SifReader.read(file, Map.of()).variables()).isNotEmpty();
                read++;
            } catch (MalformedDataException e) {
                refused.put(name, e.getMessage());
            }
        }
        assertThat(read).isEqualTo(286);
        assertThat(refused).containsOnlyKeys(EXTERNAL.keySet());
        refused.forEach((name, message) -> assertThat(message)
                .startsWith(name + ".SIF, line ")
                .contains(": %s needs external Fortran: the function %s; ".formatted(name, EXTERNAL.get(name))));
    }

    @Test
    void aParameterThatIsGivenTakesThePlaceOfTheOneInTheFile() throws IOException {
        Path file = files.stream()
                .filter(each -> each.endsWith("DTOC3.SIF"))
                .findFirst()
                .orElseThrow();
        assertThat(SifReader.read(file, Map.of("N", 10.0)).variables()).hasSize(29);
        assertThat(SifReader.parameters(SifFiles.text(file))).containsExactly("N");
        assertThatThrownBy(() -> SifReader.read(file, Map.of("M", 10.0)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("no parameter \"M\" can be set; those that can: [N]");
    }
}
