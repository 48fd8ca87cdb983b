package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.PerformanceProfiles.Corner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerformanceProfilesTest {
    @Test
    void theFastestSolverOfAProblemIsAtRatioOneAndOthersAtTheirFactor() {
        var profiles =
                PerformanceProfiles.of(Map.of("a", Map.of("p", 10.0, "q", 30.0), "b", Map.of("p", 20.0, "q", 10.0)), 2);

        assertThat(profiles.get("a")).containsExactly(new Corner(1, 0.5), new Corner(3, 1));
        assertThat(profiles.get("b")).containsExactly(new Corner(1, 0.5), new Corner(2, 1));
    }

    @Test
    void aProblemThatWasNotSolvedKeepsTheProfileBelowOne() {
        var profiles = PerformanceProfiles.of(Map.of("a", Map.of("p", 10.0, "q", Double.NaN)), 4);

        assertThat(profiles.get("a")).containsExactly(new Corner(1, 0.25));
    }

    @Test
    void aSolverThatSolvedNothingHasNoCorner() {
        assertThat(PerformanceProfiles.of(Map.of("a", Map.of("p", Double.NaN)), 1))
                .containsEntry("a", List.of());
    }

    @Test
    void aSolverAtNoCostIsBestAndInfinitelyBetterThanTheRest() {
        var profiles = PerformanceProfiles.of(Map.of("a", Map.of("p", 0.0), "b", Map.of("p", 5.0)), 1);

        assertThat(profiles.get("a")).containsExactly(new Corner(1, 1));
        assertThat(profiles.get("b")).isEmpty();
    }

    @Test
    void equalsShareTheFirstPlace() {
        var profiles = PerformanceProfiles.of(Map.of("a", Map.of("p", 5.0), "b", Map.of("p", 5.0)), 1);

        assertThat(profiles.values()).allMatch(points -> points.equals(List.of(new Corner(1, 1))));
    }
}
