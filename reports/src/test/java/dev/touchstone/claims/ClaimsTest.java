package dev.touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Suites;
import dev.touchstone.tables.SampleRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {
    @TempDir
    Path folder;

    private List<MeasuredClaim> claims() {
        String run = new SampleRun(folder, List.of("adam", "sgd", "a", "b", "c", "lamb"), 2, 1).write();
        return Claims.of(List.of(run), SampleSuite.suites());
    }

    @Test
    void theClaimsOfARunsSuiteAreMeasured() {
        List<MeasuredClaim> claims = claims();
        assertThat(claims)
                .extracting(MeasuredClaim::verdict)
                .containsExactly(
                        Verdict.PARTLY,
                        Verdict.NOT_MEASURED,
                        Verdict.REPRODUCED,
                        Verdict.NOT_REPRODUCED,
                        Verdict.PARTLY,
                        Verdict.NOT_REPRODUCED);
        assertThat(Claims.summary(claims)).isEqualTo("1 reproduced, 2 partly, 2 not reproduced, 1 not measured");
    }

    @Test
    void aLineSaysNullForWhatIsMissingAndSpellsWhatIsInfinite() {
        List<Map<String, Object>> lines = ClaimLine.all(claims());
        assertThat(lines.get(1))
                .containsEntry("measured", null)
                .containsEntry("low", null)
                .containsEntry("n", 0)
                .containsEntry("verdict", "not measured");
        assertThat(lines.get(5)).containsEntry("measured", "Infinity").containsEntry("n", 10);
        assertThat(lines.get(2).keySet())
                .containsExactly(
                        "suite",
                        "claim",
                        "source",
                        "statement",
                        "metric",
                        "relation",
                        "threshold",
                        "measured",
                        "low",
                        "high",
                        "n",
                        "verdict",
                        "cases",
                        "note");
    }

    @Test
    void aRunOfAnUnknownSuiteIsRefused() {
        String run = new SampleRun(folder, List.of("adam"), 1, 1).write();
        assertThatThrownBy(() -> Claims.of(List.of(run), new Suites(List.of())))
                .hasMessage("no suite \"sample\"; known: []");
    }
}
