package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Suites;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.MaxAffine;
import dev.touchstone.suite.lrschedules.solvers.Sgd;
import dev.touchstone.suite.lrschedules.solvers.Sso;
import dev.touchstone.testkit.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SSO, arXiv 2302.02607. */
class SurrogateTest {
    private static final String ALL = "100000";

    /** eta = s/2 at most 1/L_z: s up to 8 for the logistic loss, 1 for the squared, 4 for softmax. */
    @ParameterizedTest
    @CsvSource({
        "breast-cancer@logistic, 8, 1",
        "breast-cancer@logistic, 2, 10",
        "breast-cancer@squared, 1, 10",
        "iris, 4, 3",
        "iris@tanh=16, 4, 3",
        "wine@relu=16, 4, 3",
        "matrix-factorisation-w10, 1, 5"
    })
    void anUpperBoundMeansThatTheLossNeverRises(String instance, String s, String innerSteps) {
        List<Double> losses = sso(problem(Data.none(), instance), 200, s, innerSteps);
        assertThat(losses).hasSize(201);
        for (int t = 1; t <= 200; t++) {
            assertThat(losses.get(t)).as("after %d oracle calls", t).isLessThanOrEqualTo(losses.get(t - 1));
        }
        assertThat(losses.get(200)).isLessThan(losses.get(0) / 2);
    }

    /** Far beyond 2/L_z nothing is bound: the squared loss doubles its error, again and again. */
    @Test
    void noUpperBoundMeansThatTheLossMayRise() {
        List<Double> losses = sso(problem(Data.none(), "breast-cancer@squared"), 20, "3", "100");
        assertThat(losses.get(20)).isGreaterThan(losses.get(0));
    }

    @Test
    void theTheoryIsAScaleOfTwoForTheLogisticLoss() {
        Objective logistic = problem(Data.none(), "breast-cancer@logistic");
        assertThat(sso(logistic, 20, "theory", "5"))
                .isEqualTo(sso(logistic, 20, "2", "5"))
                .isNotEqualTo(sso(logistic, 20, "8", "5"));
    }

    /** The least point of the bound in target space is no worse than that of the bound that gradient descent has. */
    @ParameterizedTest
    @CsvSource({"breast-cancer@logistic, 8, 0.5", "breast-cancer@squared, 1, 0.05"})
    void manyInnerStepsAreNoWorseThanGradientDescentAfterAsManyOracleCalls(String instance, String s, double most) {
        Objective problem = problem(Data.none(), instance);
        List<Double> losses = sso(problem, 50, s, "100");
        for (double rate = most; rate > most / 50; rate /= 2) { // from about 1/L down
            List<Double> descent = descent(problem, 50, rate);
            for (int t = 1; t <= 50; t++) {
                assertThat(losses.get(t)).as("after %d oracle calls", t).isLessThan(descent.get(t));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "euclidean, 0.5",
        "line-search, 0.5",
        "adagrad, 20",
        "diagonal-adagrad, 0.5",
        "adam, 0.5",
        "online-newton, 0.5",
        "mirror, 0.2"
    })
    void everyGeometryDescendsOnMiniBatches(String target, String s) {
        for (String instance : List.of("breast-cancer@logistic", "iris", "iris@tanh=16")) {
            Objective problem = problem(Data.none(), instance);
            var changes = Map.of("target", target, "batchSize", "25", "s", s);
            List<Double> losses = LossesByStep.of(new Sso(), problem, 100, changes);
            assertThat(losses.get(100)).as(instance).isLessThan(losses.get(0) / 2);
        }
    }

    @Test
    void whatIsNotATargetProblemIsDeclined() {
        assertThat(new Sso().declines(new MaxAffine(10, 1))).isPresent();
        assertThat(new Sso().declines(problem(Data.none(), "iris"))).isEmpty();
        Objective squared = problem(Data.none(), "iris@squared");
        assertThatThrownBy(() -> LossesByStep.of(new Sso(), squared, 1, Map.of("target", "mirror")))
                .hasMessage("target=mirror measures class probabilities, this problem's loss is squared");
        assertThatThrownBy(() -> LossesByStep.of(new Sso(), squared, 1, Map.of("s", "-1")))
                .hasMessageContaining("s must be positive or theory, was -1");
        assertThatThrownBy(() -> LossesByStep.of(new Sso(), squared, 1, Map.of("backtracking", "1")))
                .hasMessage("backtracking must be in (0, 1), was 1.0");
    }

    /** Computed with an independent implementation in NumPy: rate 1/L, L = lambda_max(A'A) / 4n of dna with a bias. */
    @Test
    void gradientDescentOnDnaIsThatOfAnIndependentImplementation() {
        assertAt(descent(dna(), 200, 0.3026315080340769), .460, .260, .204, .165);
    }

    /** Computed with an independent implementation in NumPy; three decimals. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "2, 1, .314, .159, .122, .097",
        "2, 10, .267, .164, .135, .113",
        "2, 100, .228, .127, .106, .091",
        "8, 10, .170, .112, .096, .085",
        "8, 100, .131, .091, .081, .075"
    })
    void surrogatesOnDnaAreThoseOfAnIndependentImplementation(
            String s, String innerSteps, double at10, double at50, double at100, double at200) {
        assertAt(sso(dna(), 200, s, innerSteps), at10, at50, at100, at200);
    }

    private static void assertAt(List<Double> losses, double at10, double at50, double at100, double at200) {
        assertThat(losses.get(10)).isCloseTo(at10, within(0.0006));
        assertThat(losses.get(50)).isCloseTo(at50, within(0.0006));
        assertThat(losses.get(100)).isCloseTo(at100, within(0.0006));
        assertThat(losses.get(200)).isCloseTo(at200, within(0.0006));
    }

    private static List<Double> sso(Objective problem, int calls, String s, String innerSteps) {
        var changes = Map.of("s", s, "innerSteps", innerSteps, "batchSize", ALL, "epochs", "" + calls);
        return LossesByStep.of(new Sso(), problem, calls, changes);
    }

    private static List<Double> descent(Objective problem, int calls, double rate) {
        var changes = Map.of("learningRate", "" + rate, "schedule", "flat", "batchSize", ALL, "epochs", "" + calls);
        return LossesByStep.of(new Sgd(), problem, calls, changes);
    }

    private static Objective dna() {
        Optional<Path> folder = DataFolder.find();
        assumeThat(folder).as(DataFolder.MISSING).isPresent();
        return problem(Data.folder(folder.get()), "libsvm-dna@logistic");
    }

    private static Objective problem(Data data, String instance) {
        Instance<Objective> found =
                Suites.find("instance", new LrSchedulesSuite().instances(data), Instance::name, instance);
        return found.problem().get();
    }
}
