package dev.touchstone.family.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Settings;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.problems.MaxAffine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LearningFamilyTest {
    private static final Objective IRIS = SampleData.iris();

    private final LearningFamily family = new LearningFamily();

    @Test
    void factsAreSizesAndTheStart() {
        Map<String, Object> facts = family.facts(IRIS);
        assertThat(facts)
                .containsEntry("rows", 150)
                .containsEntry("features", 4)
                .containsEntry("classes", 3)
                .containsEntry("variables", 15)
                .containsEntry("constraints", 0)
                .containsEntry(
                        "gradient_norm_at_start", IRIS.assess(IRIS.start()).gradientNorm());
        assertThat((double) facts.get("objective_at_start")).isCloseTo(Math.log(3), within(1e-12));
    }

    @Test
    void valuesAtAPointAreTheObjectiveAlone() {
        double[] point = new double[15];
        point[3] = 1;
        assertThat(family.values(IRIS, point))
                .containsOnly(
                        Map.entry("objective", IRIS.value(point)),
                        Map.entry("constraints", List.of()),
                        Map.entry("feasible", true));
    }

    @Test
    void aPointOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> family.values(IRIS, new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a point has 15 values here, this one has 2");
    }

    @Test
    void derivativesAreTheGradientOverAllRows() {
        double[] point = new double[15];
        point[3] = 1;
        double[] gradient = (double[]) family.derivatives(IRIS, point).get("gradient");
        for (int i = 0; i < 15; i++) {
            assertThat(gradient[i]).isCloseTo(Quotients.central(IRIS::value, point, i), within(1e-8));
        }
    }

    @Test
    void solversSeeTheProblemUnderCount() {
        var work = new TreeMap<String, Long>();
        Objective counted = family.counted(IRIS, (unit, amount) -> work.merge(unit, amount, Long::sum));
        counted.gradient().at(counted.start(), new int[] {1, 2, 3}, 0, 3, new double[15]);
        assertThat(work).containsOnly(Map.entry("sample-gradients", 3L), Map.entry("batches", 1L));
        assertThat(counted).isInstanceOf(PredictionObjective.class);
    }

    @Test
    void aPeriodIsAnEpochOfMiniBatches() {
        assertThat(family.period(IRIS, settings("batchSize", "16"))).isEqualTo(10);
        assertThat(family.period(IRIS, settings("batchSize", "15"))).isEqualTo(10);
        assertThat(family.period(IRIS, settings("batchSize", "1000"))).isEqualTo(1);
        assertThat(family.period(IRIS, settings()))
                .as("a solver without mini-batches")
                .isEqualTo(1);
        assertThat(family.period(new MaxAffine(10, 1), settings("batchSize", "16")))
                .isEqualTo(1);
    }

    /** 100 epochs of 150 rows times 15 variables at 2 ns, and of 10 steps at 1 us; 0.1 ms for a trial. */
    @Test
    void anEstimateIsPassesOverTheRowsAndSteps() {
        assertThat(family.estimatedSeconds(IRIS, settings("epochs", "100", "batchSize", "16")))
                .isCloseTo(100 * (150 * 15 * 2e-9 + 10 * 1e-6) + 1e-4, within(1e-15));
        assertThat(family.estimatedSeconds(IRIS, settings()))
                .as("a solver without epochs makes one pass")
                .isCloseTo(150 * 15 * 2e-9 + 1e-6 + 1e-4, within(1e-15));
    }

    /** Four gradients' time for a row, and 1 ms more for a step. */
    @Test
    void aSuiteAddsTheCostsOfItsOwnSolvers() {
        var dearer = new LearningFamily() {
            @Override
            protected double gradientsPerRow(Settings settings) {
                return number(settings, "gradients", 1);
            }

            @Override
            protected double secondsPerStep(Objective problem, Settings settings) {
                return super.secondsPerStep(problem, settings) + 1e-3;
            }
        };
        assertThat(dearer.estimatedSeconds(IRIS, settings("epochs", "2", "batchSize", "15", "gradients", "4")))
                .isCloseTo(2 * (4 * 150 * 15 * 2e-9 + 10 * 1.001e-3) + 1e-4, within(1e-15));
    }

    private static Settings settings(String... namesAndValues) {
        var values = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Settings(values);
    }
}
