package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.suite.lrschedules.schedules.Schedule;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One variable from 1 by the gradients 1, -0.5, 0.25, 2, -1 at rate 1e-3; values of PyTorch 1.13.1 in 64 bits. */
class UpdateTest {
    private static final double[] GRADIENTS = {1, -0.5, 0.25, 2, -1};
    private static final double[] START = {1};
    private static final TrainingPlan PLAN = new TrainingPlan(1, 1, 1, Schedule.of("flat"));
    private static final Offset<Double> PRINTED = within(1e-12);

    @Test
    void adamIsThatOfTorch() {
        follows(updateOf(new Adam()), .99900000001, .99873366297371, .99839323383065, .99775034191526, .99746917862916);
    }

    @Test
    void adamWIsThatOfTorch() {
        follows(
                updateOf(new AdamW()),
                .99899000001,
                .99871367307371,
                .99836325679392,
                .99771038124596,
                .99741924085605);
    }

    @Test
    void amsGradIsThatOfTorch() {
        follows(
                updateOf(new AmsGrad()),
                .99900000001,
                .99873366297371,
                .99839323383065,
                .99775034191526,
                .99746917862916);
    }

    /** v falls at the third step with beta2 = 0.9; computed with an independent implementation in Python. */
    @Test
    void amsGradKeepsTheLargestSecondMoment() {
        var settings = new Adam.Settings(PLAN, new AdamConstants(0.9, 0.9, 1e-8));
        follows(
                new AmsGrad().update(settings, START),
                0.99900000001,
                0.9987293959768816,
                0.9983838576208062,
                0.9977683953919058,
                0.9974954410850074);
    }

    /** Computed with an independent implementation in Python, since PyTorch 1.13.1 departs from its own formula. */
    @Test
    void nadamIsThatOfItsFormula() {
        follows(
                updateOf(new Nadam()),
                0.9989435482322091,
                0.9993546579562478,
                0.9990826007721694,
                0.9979867193604193,
                0.998432658072317);
    }

    @Test
    void rmsPropIsThatOfTorch() {
        follows(
                updateOf(new RmsProp()),
                .990000001,
                .99449013314744,
                .99228909138546,
                .98358289937577,
                .98759110777059);
    }

    @Test
    void adagradIsThatOfTorch() {
        follows(
                1e-2,
                updateOf(new Adagrad()),
                .990000000001,
                .9944721359556,
                .99228995705343,
                .98361273874106,
                .98759288750174);
    }

    /** Computed with an independent implementation in NumPy. */
    @ParameterizedTest
    @CsvSource({
        "V1, .9889426242191, .99301768791602, .99027703638701, .98012158392823, .98383919402416",
        "V2, .98404757879565, .9885962515019, .9859603019221, .97713938799394, .98013154071424"
    })
    void exadamIsThatOfItsPaper(Exadam.Version version, double x1, double x2, double x3, double x4, double x5) {
        follows(exadam(version, 0), x1, x2, x3, x4, x5);
    }

    @Test
    void exadamDecaysWeightsBeforeItMoves() {
        double[] with = {1};
        double[] without = {1};
        exadam(Exadam.Version.V1, 0.1).step(with, new double[] {1}, 1e-3);
        exadam(Exadam.Version.V1, 0).step(without, new double[] {1}, 1e-3);
        assertThat(with[0]).isCloseTo(without[0] - 1e-4, PRINTED);
    }

    @Test
    void nesterovIsThatOfTorch() {
        follows(updateOf(new Nesterov()), .9981, .99824, .997441, .9931469, .99298221);
    }

    @Test
    void momentumIsThatOfTorch() {
        follows(updateOf(new Momentum()), .999, .9986, .99799, .995441, .9941469);
    }

    @Test
    void gradientDescentIsMomentumWithoutAny() {
        follows(updateOf(new Sgd()), .999, .9995, .99925, .99725, .99825);
        follows(new Momentum().update(new Momentum.Settings(PLAN, 0), START), .999, .9995, .99925, .99725, .99825);
        follows(new Nesterov().update(new Momentum.Settings(PLAN, 0), START), .999, .9995, .99925, .99725, .99825);
    }

    private static Update exadam(Exadam.Version version, double weightDecay) {
        var settings = new Exadam.Settings(PLAN, version, AdamConstants.ofPaper(), weightDecay);
        return new Exadam().update(settings, START);
    }

    private static <H extends Record & TrainingSettings> Update updateOf(GradientMethod<H> method) {
        return method.update(method.defaults(), START);
    }

    private static void follows(Update update, double... iterates) {
        follows(1e-3, update, iterates);
    }

    private static void follows(double eta, Update update, double... iterates) {
        double[] x = START.clone();
        for (int t = 0; t < iterates.length; t++) {
            update.step(x, new double[] {GRADIENTS[t]}, eta);
            assertThat(x[0]).as("after step %d", t + 1).isCloseTo(iterates[t], PRINTED);
        }
    }
}
