package dev.touchstone.numerics.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.testkit.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The derivatives that the files give are those of their functions, except in the files that are known to be wrong. */
@Tag("slow")
class DerivativesTest {
    /** The files with wrong derivatives, and the card that is wrong. CUTEst computes the same wrong numbers. */
    private static final Map<String, String> WRONG = Map.of(
            "AVION2", "type CB/SQQD, H Y Y: the factor of the second term is 3 where 6 is right",
            "BROYDN7D", "type L7/3, G and H: 7.0 / 3.0 and 4.0 / 3.0 are rounded to REAL*4 and not 1 apart",
            "HS70", "type Y1, A P3V2V2: the power of B is V1 - 1 where V1 - 2 is right",
            "VAREIGVL", "type LQ, G: POWER = 1.5 is truncated to 1 in the powers but not where F divides by it",
            "WATER", "type POWER, H: 5.282 where 2.852 * 1.852 = 5.281904 is right",
            "WATSONNE", "type MWSQ, H V2 V9 to H V8 V9: T8 where T9 is right");

    @Test
    void derivativesAreThoseOfTheFunctionsExceptWhereAFileIsWrong() throws IOException {
        List<Path> files = CutestProblems.files();
        assumeThat(files).as(DataFolder.MISSING).isNotEmpty();
        var wrong = new TreeMap<String, List<String>>();
        for (Path file : files) {
            Optional<SifProblem> read = CutestProblems.read(file);
            if (read.isPresent()) {
                List<String> found = Differences.at(CompiledProblem.of(read.get()), CutestProblems.inside(read.get()));
                if (!found.isEmpty()) {
                    wrong.put(read.get().name(), found);
                }
            }
        }
        assertThat(wrong).containsOnlyKeys(WRONG.keySet());
    }
}
