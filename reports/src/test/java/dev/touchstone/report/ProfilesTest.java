package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.PerformanceProfiles.Corner;
import dev.touchstone.tables.EffortRow;
import dev.touchstone.tables.SettingsKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private final List<Labelled<EffortRow>> efforts = new ArrayList<>();

    private void add(String competitor, String instance, double tolerance, long n, double reached, double median) {
        add(competitor, instance, tolerance, "evaluations", n, reached, median);
    }

    private void add(
            String competitor, String instance, double tolerance, String cost, long n, double reached, double median) {
        efforts.add(new Labelled<>(
                competitor,
                new EffortRow(
                        instance, competitor, SettingsKind.GIVEN, "loss", tolerance, cost, n, 10, reached, median)));
    }

    private List<Corner> corners(String kind, double tolerance, String competitor) {
        return Profiles.of(efforts).stream()
                .filter(profile -> profile.kind().equals(kind)
                        && profile.tolerance() == tolerance
                        && profile.label().equals(competitor))
                .flatMap(profile -> profile.corners().stream())
                .toList();
    }

    @Test
    void aDataProfileCountsCostsInSimplexGradients() {
        add("a", "p", 1e-3, 9, 1, 20);
        add("a", "q", 1e-3, 4, 1, 50);
        add("b", "p", 1e-3, 9, 0.4, 1); // in fewer than half of the replicates: not solved
        add("b", "q", 1e-3, 4, 0.5, 25);
        assertThat(corners("data", 1e-3, "a")).containsExactly(new Corner(2, 0.5), new Corner(10, 1));
        assertThat(corners("data", 1e-3, "b")).containsExactly(new Corner(5, 0.5));
        assertThat(corners("performance", 1e-3, "a")).containsExactly(new Corner(1, 0.5), new Corner(2, 1));
    }

    @Test
    void eachToleranceHasItsOwnProfile() {
        add("a", "p", 1e-1, 9, 1, 20);
        add("a", "p", 1e-5, 9, 0, Double.NaN);
        assertThat(corners("performance", 1e-1, "a")).containsExactly(new Corner(1, 1));
        assertThat(corners("performance", 1e-5, "a")).isEmpty();
    }

    @Test
    void eachCostHasItsOwnProfile() {
        add("a", "p", 1e-1, "steps", 9, 1, 20);
        add("b", "p", 1e-1, "steps", 9, 1, 10);
        add("a", "p", 1e-1, "seconds", 9, 1, 1);
        add("b", "p", 1e-1, "seconds", 9, 1, 4);
        assertThat(Profiles.of(efforts))
                .filteredOn(profile -> profile.kind().equals("performance"))
                .extracting(profile -> "%s %s %s"
                        .formatted(
                                profile.cost(),
                                profile.label(),
                                profile.corners().get(0).ratio()))
                .containsExactly("steps a 2.0", "steps b 1.0", "seconds a 1.0", "seconds b 4.0");
    }

    @Test
    void aProblemThatNobodySolvedCountsAmongTheProblems() {
        add("a", "p", 1e-3, 9, 1, 20);
        add("a", "q", 1e-3, 9, 0, Double.NaN);
        assertThat(corners("performance", 1e-3, "a")).containsExactly(new Corner(1, 0.5));
        assertThat(corners("data", 1e-3, "a")).containsExactly(new Corner(2, 0.5));
    }

    @Test
    void withoutNumbersOfVariablesThereIsNoDataProfile() {
        add("a", "p", 1e-3, 0, 1, 20);
        assertThat(Profiles.of(efforts)).extracting(Profiles.Series::kind).containsOnly("performance");
    }
}
