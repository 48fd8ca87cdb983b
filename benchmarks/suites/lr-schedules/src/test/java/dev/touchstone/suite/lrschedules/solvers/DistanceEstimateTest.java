package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.List;
import java.util.function.DoubleSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Two variables from (1, -1) by the gradients of {@link TwoVariablePath}; values of an independent implementation in
 * NumPy.
 */
class DistanceEstimateTest {
    private static final double[] LINEAR = {5 / 6., 4 / 6., 3 / 6., 2 / 6., 1 / 6., 0};
    private static final TrainingPlan PLAN = new TrainingPlan(1, 1, 1, Schedule.of("flat"));
    private static final Offset<Double> PRINTED = within(1e-12);

    @Test
    void dAdaptationIsThatOfItsImplementation() {
        DAdaptAdam.Step step = dAdapt(2, 1e-3);
        TwoVariablePath.by(step, 1)
                .passes(1, 0.9968377233398313, -0.9968377243398303)
                .passes(3, 0.98211283578713, -1.0124594364675763)
                .ends(0.9143489072819482, -0.9383528922570225);
        assertThat(step.d()).isCloseTo(0.010544436780855235, PRINTED);
    }

    @Test
    void dAdaptationTakesASchedule() {
        DAdaptAdam.Step step = dAdapt(2, 1e-3);
        TwoVariablePath.by(step, LINEAR)
                .passes(3, 0.9890048629176861, -1.000186216889898)
                .ends(0.9683231771850224, -0.9857706130183711);
        assertThat(step.d()).isCloseTo(0.00753191999386445, PRINTED);
    }

    @Test
    void prodigyIsThatOfItsPaper() {
        Prodigy.Step step = prodigy(TwoVariablePath.start(), 1e-3, 1);
        TwoVariablePath.by(step, 1)
                .passes(1, 0.9968377233398313, -0.9968377243398303)
                .passes(3, 0.9884497995110159, -0.9924301385484517)
                .ends(0.9938086369083068, -0.9560332994787129);
        assertThat(step.d()).isCloseTo(0.006686978909925644, PRINTED);
    }

    @Test
    void prodigyTakesASchedule() {
        Prodigy.Step step = prodigy(TwoVariablePath.start(), 1e-3, 1);
        TwoVariablePath.by(step, LINEAR)
                .passes(3, 0.9926380630996103, -0.9944496488590661)
                .ends(0.9911486430683214, -0.9922527888478506);
        assertThat(step.d()).isCloseTo(0.0031343822750215604, PRINTED);
    }

    @Test
    void prodigyTakesAFactor() {
        Prodigy.Step step = prodigy(TwoVariablePath.start(), 1e-3, 2);
        TwoVariablePath.by(step, 1).ends(1.0275448122534094, -0.9146992062567467);
        assertThat(step.d()).isCloseTo(0.019646513913089563, PRINTED);
    }

    @Property(tries = 200)
    void theEstimateNeverFalls(@ForAll @Size(60) List<@DoubleRange(min = -10, max = 10) Double> gradients) {
        DAdaptAdam.Step dAdapt = dAdapt(2, 1e-6);
        Prodigy.Step prodigy = prodigy(new double[2], 1e-6, 1);
        neverFalls(dAdapt, dAdapt::d, gradients);
        neverFalls(prodigy, prodigy::d, gradients);
    }

    /** By convexity r is at most the product of s and x_0 - u; so d is at most the largest |x_0 - u|. */
    @Property(tries = 200)
    void prodigyNeverOverestimatesTheDistanceOnAQuadratic(
            @ForAll @DoubleRange(min = 0.01, max = 100) double distance,
            @ForAll @DoubleRange(min = 0.1, max = 10) double curvature) {
        Prodigy.Step prodigy = prodigy(new double[2], 1e-6, 1);
        var x = new double[2];
        for (int t = 0; t < 500; t++) {
            prodigy.step(x, new double[] {curvature * (x[0] - distance), x[1] + distance / 2}, 1);
            assertThat(prodigy.d()).isLessThanOrEqualTo(distance * (1 + 1e-9));
        }
        assertThat(prodigy.d()).isGreaterThan(distance / 10);
    }

    @Test
    void withoutAGradientNothingHappens() {
        DAdaptAdam.Step dAdapt = dAdapt(2, 1e-6);
        Prodigy.Step prodigy = prodigy(new double[2], 1e-6, 1);
        var x = new double[2];
        dAdapt.step(x, new double[2], 1);
        prodigy.step(x, new double[2], 1);
        assertThat(x).containsOnly(0);
        assertThat(dAdapt.d()).isEqualTo(1e-6);
        assertThat(prodigy.d()).isEqualTo(1e-6);
    }

    private static void neverFalls(Update update, DoubleSupplier d, List<Double> gradients) {
        var x = new double[2];
        double before = d.getAsDouble();
        for (int t = 0; t < gradients.size(); t += 2) {
            update.step(x, new double[] {gradients.get(t), gradients.get(t + 1)}, 1);
            assertThat(d.getAsDouble()).isGreaterThanOrEqualTo(before).isFinite();
            before = d.getAsDouble();
        }
        assertThat(x).doesNotContain(Double.NaN);
    }

    private static DAdaptAdam.Step dAdapt(int variables, double d0) {
        var settings = new DAdaptAdam.Settings(PLAN, AdamConstants.ofPaper(), d0);
        return new DAdaptAdam.Step(settings, variables);
    }

    private static Prodigy.Step prodigy(double[] start, double d0, double dFactor) {
        var settings = new Prodigy.Settings(PLAN, AdamConstants.ofPaper(), d0, dFactor);
        return new Prodigy.Step(settings, start);
    }
}
