package dev.touchstone.numerics.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.datasets.sif.Variable;
import dev.touchstone.numerics.sif.interpreted.InterpretedFunctions;
import dev.touchstone.testkit.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Problems are what SIFDecode and CUTEst, compiled from Fortran, make of the same files. */
@Tag("slow")
class CutestReferenceTest {
    /** The tolerance that the data folder's README.txt gives. */
    private static final double TOLERANCE = 1e-9;

    private List<CutestReference> references;

    @BeforeEach
    void data() throws IOException {
        List<Path> files = CutestProblems.files();
        assumeThat(files).as(DataFolder.MISSING).isNotEmpty();
        references = CutestReference.all(files.get(0).getParent().getParent());
        assertThat(references).hasSize(41);
    }

    @Test
    void countsNamesBoundsAndStartAreThoseOfTheReference() throws IOException {
        var differences = new ArrayList<String>();
        for (CutestReference reference : references) {
            SifProblem problem = reference.problem();
            names(reference, problem, differences);
            ProblemSummary.ofData(new SifStructure(problem))
                    .forEach((column, value) -> compare(reference, value, List.of(column), differences));
        }
        assertThat(differences).isEmpty();
    }

    private static void names(CutestReference reference, SifProblem problem, List<String> differences) {
        List<String> x = problem.variables().stream().map(Variable::name).toList();
        List<String> c = problem.constraints().stream().map(Group::name).toList();
        Map<String, String> named =
                Map.of("v_first", first(x), "v_last", last(x), "c_first", first(c), "c_last", last(c));
        named.forEach((column, name) -> {
            if (!reference.text(column).equals(name)) {
                differences.add("%s %s: %s, not %s".formatted(reference, column, name, reference.text(column)));
            }
        });
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.get(0);
    }

    private static String last(List<String> names) {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    @Test
    void valuesAndDerivativesAreThoseOfTheReference() throws IOException {
        var differences = new ArrayList<String>();
        for (CutestReference reference : references) {
            CompiledProblem compiled = CompiledProblem.of(reference.problem());
            point(reference, compiled.structure(), compiled.functions(), differences);
            point(reference, compiled.structure(), new InterpretedFunctions(compiled.structure()), differences);
        }
        assertThat(differences).isEmpty();
    }

    private static void point(
            CutestReference reference, SifStructure structure, SifFunctions functions, List<String> differences) {
        SifProblem problem = structure.problem();
        List<double[]> points = List.of(problem.start(), CutestProblems.besideTheStart(problem));
        for (int k = 0; k < points.size(); k++) {
            String p = "p" + k + "_";
            ProblemSummary.ofPoint(structure, functions, points.get(k))
                    .forEach((column, value) ->
                            compare(reference, value, List.of(p + column, "r8lit_" + p + column), differences));
        }
    }

    /** One of the columns has the value, up to the tolerance times max(1, |value|). */
    private static void compare(
            CutestReference reference, double value, List<String> columns, List<String> differences) {
        boolean agrees = columns.stream()
                .mapToDouble(reference::number)
                .anyMatch(expected -> Double.compare(expected, value) == 0
                        || Math.abs(expected - value) <= TOLERANCE * Math.max(1, Math.abs(expected)));
        if (!agrees) {
            String column = columns.get(0);
            differences.add("%s %s: %s, not %s".formatted(reference, column, value, reference.text(column)));
        }
    }
}
