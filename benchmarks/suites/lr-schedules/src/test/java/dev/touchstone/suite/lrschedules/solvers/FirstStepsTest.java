package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.suite.lrschedules.schedules.Schedule;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The first two steps of every method, by hand: one variable from 1, the gradients 2 and 1, rate 0.1, beta1 = 1/2,
 * beta2 = 3/4 and an epsilon that does not count. The moments are m = 1, 1 and v = 1, 1; corrected for bias, v is 4 and
 * 16/7.
 */
class FirstStepsTest {
    private static final TrainingPlan PLAN = new TrainingPlan(1, 1, 1, Schedule.of("flat"));
    private static final double EPSILON = 1e-14;
    private static final AdamConstants CONSTANTS = new AdamConstants(0.5, 0.75, EPSILON);
    private static final double[] START = {1};
    private static final double ETA = 0.1;
    private static final double ROOT7 = Math.sqrt(7);
    private static final Offset<Double> ROUNDING = within(1e-12);

    @Test
    void gradientDescentGoesAlongTheGradient() {
        steps(new Sgd().update(new Sgd.Settings(PLAN), START), 0.8, 0.7);
    }

    /** m = 2, then 1 + 2/2 = 2. */
    @Test
    void momentumGoesAlongTheSumOfGradients() {
        steps(new Momentum().update(new Momentum.Settings(PLAN, 0.5), START), 0.8, 0.6);
    }

    /** 2 + 2/2 = 3, then 1 + 2/2 = 2. */
    @Test
    void nesterovLooksAhead() {
        steps(new Nesterov().update(new Momentum.Settings(PLAN, 0.5), START), 0.7, 0.5);
    }

    /** Sums of squares 4 and 5. */
    @Test
    void adagradDividesByTheRootOfTheSumOfSquares() {
        steps(new Adagrad().update(new Adagrad.Settings(PLAN, EPSILON), START), 0.9, 0.9 - ETA / Math.sqrt(5));
    }

    /** Mean squares 1 and 1, without a correction of bias. */
    @Test
    void rmsPropDividesByTheRootOfTheMeanOfSquares() {
        steps(new RmsProp().update(new RmsProp.Settings(PLAN, 0.75, EPSILON), START), 0.8, 0.7);
    }

    /** 2 over 2, then 4/3 over 4 / sqrt(7). */
    @Test
    void adamCorrectsBothMoments() {
        steps(new Adam().update(new Adam.Settings(PLAN, CONSTANTS), START), 0.9, 0.9 - ETA * ROOT7 / 3);
    }

    /** The decay of 0.2 takes 2 % of x at each step, before the step of Adam. */
    @Test
    void adamWDecaysByTheRateTimesTheDecay() {
        var settings = new AdamW.Settings(PLAN, CONSTANTS, 0.2);
        steps(new AdamW().update(settings, START), 0.88, 0.98 * 0.88 - ETA * ROOT7 / 3);
    }

    /** After a gradient of 0, m = 1/2 and v = 3/4, but the largest v so far is 1. */
    @Test
    void amsGradKeepsTheLargestMeanOfSquares() {
        Update amsGrad = new AmsGrad().update(new Adam.Settings(PLAN, CONSTANTS), START);
        Update adam = new Adam().update(new Adam.Settings(PLAN, CONSTANTS), START);
        double[] x = START.clone();
        double[] ofAdam = START.clone();
        for (double g : new double[] {2, 0}) {
            amsGrad.step(x, new double[] {g}, ETA);
            adam.step(ofAdam, new double[] {g}, ETA);
        }
        assertThat(x[0]).isCloseTo(0.9 - ETA * 2 / 3 / Math.sqrt(16 / 7.0), ROUNDING);
        assertThat(ofAdam[0]).isCloseTo(0.9 - ETA * 2 / 3 / Math.sqrt(0.75 * 16 / 7), ROUNDING);
    }

    /** psi = 0 leaves every mu at beta1 / 2 = 1/4. */
    @Test
    void nadamAddsTheGradientToTheNextMomentum() {
        double first = 1 - ETA * (0.25 / (1 - 1 / 16.0) + 0.75 * 2 / (1 - 0.25)) / 2;
        double second = first - ETA * (0.25 / (1 - 1 / 64.0) + 0.75 / (1 - 1 / 16.0)) / (4 / ROOT7);
        steps(new Nadam().update(new Nadam.Settings(PLAN, CONSTANTS, 0), START), first, second);
    }

    /** mu_1 = (1 - 0.96^100 / 2) / 2 with psi = 100. */
    @Test
    void nadamsMomentumWarmsUp() {
        double mu1 = 0.5 * (1 - 0.5 * Math.pow(0.96, 100));
        double mu2 = 0.5 * (1 - 0.5 * Math.pow(0.96, 200));
        double[] x = START.clone();
        new Nadam().update(new Nadam.Settings(PLAN, CONSTANTS, 100), START).step(x, new double[] {2}, ETA);
        assertThat(x[0]).isCloseTo(1 - ETA * (mu2 / (1 - mu1 * mu2) + 2) / 2, ROUNDING);
    }

    /** p = 1 + beta2^t and q = 1 + beta1^t, as epsilon does not count. */
    @Test
    void exadamCorrectsEachMomentByTheOther() {
        double first = 1 - ETA * 1.75 * (1 + 2) / 0.5 / Math.sqrt(1.5 * 4);
        double second = first - ETA * 1.5625 * (1 + 1) / 0.75 / Math.sqrt(1.25 * 16 / 7);
        var settings = new Exadam.Settings(PLAN, Exadam.Version.V2, CONSTANTS, 0);
        steps(new Exadam().update(settings, START), first, second);
    }

    /** log(sqrt(2) sqrt(t + 1)) is log 2, then log sqrt(6). */
    @Test
    void theFirstVersionOfExadamRaisesItsRate() {
        double first = 1 - Math.log(2) * ETA * 1.75 * (1 + 2) / 0.5 / Math.sqrt(1.5 * 4);
        double second = first - Math.log(6) / 2 * ETA * 1.5625 * (1 + 1) / 0.75 / Math.sqrt(1.25 * 16 / 7);
        var settings = new Exadam.Settings(PLAN, Exadam.Version.V1, CONSTANTS, 0);
        steps(new Exadam().update(settings, START), first, second);
    }

    /** z = 0.8, 0.7; x is their mean so far. */
    @Test
    void scheduleFreeDescentShowsTheMeanOfItsFastIterates() {
        var settings = new ScheduleFreeSgd.Settings(PLAN, 0.5, 0, AveragingWeights.ofAuthors());
        Update update = new ScheduleFreeSgd().update(settings, START);
        steps(update, 0.8, 0.75);
        assertThat(update.gradientPoint(new double[1])[0]).isCloseTo((0.7 + 0.75) / 2, ROUNDING);
    }

    /** Directions 2/2 and 1 / (4 / sqrt(7)). */
    @Test
    void scheduleFreeAdamWDividesByTheRootOfTheMeanOfSquares() {
        var settings = new ScheduleFreeAdamW.Settings(PLAN, CONSTANTS, 0, AveragingWeights.ofAuthors());
        double z = 0.9 - ETA * ROOT7 / 4;
        steps(new ScheduleFreeAdamW().update(settings, START), 0.9, (0.9 + z) / 2);
    }

    /** The decay is of y, at which the gradient is taken: y = 1, then 0.78. */
    @Test
    void scheduleFreeDecayIsThatOfThePointOfTheGradient() {
        var settings = new ScheduleFreeSgd.Settings(PLAN, 0.5, 0.2, AveragingWeights.ofAuthors());
        double z1 = 1 - ETA * (2 + 0.2);
        double z2 = z1 - ETA * (1 + 0.2 * z1);
        steps(new ScheduleFreeSgd().update(settings, START), z1, (z1 + z2) / 2);
    }

    /** m = 0.1 at rate d = 0.1; v = 1. */
    @Test
    void dAdaptationStepsByItsEstimate() {
        var step = new DAdaptAdam.Step(new DAdaptAdam.Settings(PLAN, CONSTANTS, 0.1), 1);
        double[] x = START.clone();
        step.step(x, new double[] {2}, 1);
        assertThat(x[0]).isCloseTo(0.9, ROUNDING);
        assertThat(step.d()).as("nothing known yet").isEqualTo(0.1);
    }

    /** m = 0.1 and v = 0.01: d^2 is in v. */
    @Test
    void prodigyStepsByItsEstimate() {
        var step = new Prodigy.Step(new Prodigy.Settings(PLAN, CONSTANTS, 0.1, 1), START);
        double[] x = START.clone();
        step.step(x, new double[] {2}, 1);
        assertThat(x[0]).isCloseTo(0.9, ROUNDING);
        assertThat(step.d()).as("x was at the start").isEqualTo(0.1);
    }

    private static void steps(Update update, double first, double second) {
        double[] x = START.clone();
        update.step(x, new double[] {2}, ETA);
        assertThat(x[0]).as("after the first step").isCloseTo(first, ROUNDING);
        update.step(x, new double[] {1}, ETA);
        assertThat(x[0]).as("after the second step").isCloseTo(second, ROUNDING);
    }
}
