package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.PerformanceProfiles.Corner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataProfilesTest {
    private static final Map<String, Long> VARIABLES = Map.of("p", 1L, "q", 9L, "r", 4L);

    /** Costs 6, 20 and 5 are 3, 2 and 1 simplex gradients of n + 1 evaluations. */
    @Test
    void costsAreDividedByTheNumberOfVariablesPlusOne() {
        assertThat(DataProfiles.of(Map.of("a", Map.of("p", 6.0, "q", 20.0, "r", 5.0)), VARIABLES, 4))
                .containsEntry("a", List.of(new Corner(1, 0.25), new Corner(2, 0.5), new Corner(3, 0.75)));
    }

    @Test
    void equalCostsShareACorner() {
        assertThat(DataProfiles.of(Map.of("a", Map.of("p", 4.0, "q", 20.0)), VARIABLES, 2))
                .containsEntry("a", List.of(new Corner(2, 1)));
    }

    @Test
    void problemsThatWereNotSolvedAreLeftOut() {
        assertThat(DataProfiles.of(
                        Map.of("a", Map.of("p", Double.NaN, "r", 5.0), "b", Map.of("p", Double.NaN)), VARIABLES, 2))
                .containsEntry("a", List.of(new Corner(1, 0.5)))
                .containsEntry("b", List.of());
    }
}
