package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.PerformanceProfiles.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private final List<Entered<Effort>> efforts = new ArrayList<>();

    @Test
    void aDataProfileCountsCostsInSimplexGradients() {
        add("a", "p", 1e-3, 9, 1, 20);
        add("a", "q", 1e-3, 4, 1, 50);
        add("b", "p", 1e-3, 9, 0.4, 1); // in fewer than half of the replicates: not solved
        add("b", "q", 1e-3, 4, 0.5, 25);
        assertThat(corners("data", 1e-3, "a")).containsExactly(new Point(2, 0.5), new Point(10, 1));
        assertThat(corners("data", 1e-3, "b")).containsExactly(new Point(5, 0.5));
        assertThat(corners("performance", 1e-3, "a")).containsExactly(new Point(1, 0.5), new Point(2, 1));
    }

    @Test
    void eachToleranceHasItsOwnProfile() {
        add("a", "p", 1e-1, 9, 1, 20);
        add("a", "p", 1e-5, 9, 0, Double.NaN);
        assertThat(corners("performance", 1e-1, "a")).containsExactly(new Point(1, 1));
        assertThat(corners("performance", 1e-5, "a")).isEmpty();
    }

    @Test
    void withoutNumbersOfVariablesThereIsNoDataProfile() {
        add("a", "p", 1e-3, 0, 1, 20);
        assertThat(Profiles.of(efforts)).extracting(Profiles.Series::kind).containsOnly("performance");
    }

    private void add(String entrant, String instance, double tolerance, long n, double reached, double median) {
        efforts.add(new Entered<>(
                entrant,
                new Effort(
                        instance,
                        entrant,
                        LeaderboardRow.Kind.GIVEN,
                        "loss",
                        tolerance,
                        "evaluations",
                        n,
                        10,
                        reached,
                        median)));
    }

    private List<Point> corners(String kind, double tolerance, String entrant) {
        return Profiles.of(efforts).stream()
                .filter(c -> c.kind().equals(kind)
                        && c.tolerance() == tolerance
                        && c.entrant().equals(entrant))
                .flatMap(c -> c.corners().stream())
                .toList();
    }
}
