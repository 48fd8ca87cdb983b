package dev.touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Claim;
import dev.touchstone.statistics.MeanInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictNoteTest {
    private final List<MeasuredCase> cases = new ArrayList<>();

    private void add(String name, Decision decision, List<String> lacking, String mistake) {
        cases.add(new MeasuredCase(name, new TreeMap<>(), MeanInterval.of(), decision, lacking, mistake));
    }

    private void add(String name, Decision decision, String... lacking) {
        add(name, decision, List.of(lacking), "");
    }

    private String note(Verdict verdict) {
        var claim = new Claim(
                "c",
                "s",
                "It is so.",
                "loss",
                "nightly/c",
                "paper/c",
                1,
                Claim.Relation.AT_MOST,
                List.of(new Claim.Case("case", (evidence, replicate) -> 0)));
        return VerdictNote.of(claim, verdict, cases);
    }

    @Test
    void aClearVerdictNeedsNoNote() {
        add("a", Decision.HOLDS);
        add("b", Decision.UNDECIDED);
        assertThat(note(Verdict.REPRODUCED)).isEmpty();
        assertThat(note(Verdict.NOT_REPRODUCED)).isEmpty();
    }

    @Test
    void aPartlyReproducedClaimNamesTheCasesThatFailAndThoseUndecided() {
        add("a", Decision.FAILS);
        add("b", Decision.HOLDS);
        add("c", Decision.UNDECIDED);
        add("d", Decision.FAILS);
        assertThat(note(Verdict.PARTLY)).isEqualTo("fails: a, d; undecided: c");
    }

    @Test
    void unmeasuredCasesAreCountedWithTheCompetitorsTheyLackAndTheGridsToRun() {
        add("a", Decision.HOLDS);
        add("b", Decision.NOT_MEASURED, "x by adam", "x by sgd");
        add("c", Decision.NOT_MEASURED, "x by sgd");
        assertThat(note(Verdict.PARTLY))
                .isEqualTo("1 of 3 cases measured; needs two replicates or more of x by adam, x by sgd;"
                        + " grids: nightly/c, paper/c");
    }

    @Test
    void nothingMeasuredIsNotCounted() {
        add("a", Decision.NOT_MEASURED, "x by adam");
        assertThat(note(Verdict.NOT_MEASURED))
                .isEqualTo("needs two replicates or more of x by adam; grids: nightly/c, paper/c");
    }

    @Test
    void measuredCasesWithoutCommonReplicatesSaySo() {
        add("a", Decision.HOLDS);
        add("b", Decision.HOLDS);
        assertThat(note(Verdict.NOT_MEASURED)).isEqualTo("the cases have fewer than two replicates in common");
    }

    @Test
    void sixNamesAreListedAndTheOthersCounted() {
        IntStream.range(0, 6).forEach(i -> add("a" + i, Decision.FAILS));
        assertThat(note(Verdict.PARTLY)).isEqualTo("fails: a0, a1, a2, a3, a4, a5");
        add("a6", Decision.FAILS);
        add("a7", Decision.FAILS);
        assertThat(note(Verdict.PARTLY)).isEqualTo("fails: a0, a1, a2, a3, a4, a5 and 2 more");
    }

    @Test
    void aStatisticThatThrewIsNamedWithItsException() {
        add("a", Decision.HOLDS);
        add("b", Decision.NOT_MEASURED, List.of(), "java.lang.IllegalStateException: oh");
        assertThat(note(Verdict.PARTLY))
                .isEqualTo("1 of 2 cases measured; grids: nightly/c, paper/c;"
                        + " the statistic threw: b: java.lang.IllegalStateException: oh");
    }
}
