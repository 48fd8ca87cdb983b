package dev.touchstone.suite.sketchednewton.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.api.Settings;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Trials are told apart by the text of their settings, whatever records hold them. */
class SettingsTextTest {
    private static final String SKETCHED = "accuracy=bound,beta=0.1,delta=0.1,eta1=1.0,eta2=0.1,innerSteps=100000,"
            + "mode=as-released,nu=1.5,sampling=uniform,sketch=gv,sketchSize=1,theta=1.0,tolB=1.0E-6,"
            + "tolerance=1.0E-4,xiB=0.1,xiG=0.01";

    /** Defaults as in trials of the first release. */
    private static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(new AdaSketchNewton().defaults(), SKETCHED),
                Arguments.of(
                        new GmresL1().defaults(),
                        "epsilon=0.1,eta=1.0E-8,gmresCalls=100000,gmresSteps=2,kappa=1.0,kappa1=0.1,mode=as-released,"
                                + "mu=1.0,tau=0.1,tolB=1.0E-6,tolerance=1.0E-4,xiB=0.1,xiG=1.0E-6"),
                Arguments.of(
                        new GmresL1Adaptive().defaults(),
                        "eta=1.0E-8,gmresCalls=100000,gmresSteps=2,kappa=0.1,mode=as-released,mu=1.0,nu=1.5,"
                                + "sigma=0.09000000000000001,tolB=1.0E-6,tolerance=1.0E-4,xiB=0.1,xiG=1.0E-6"),
                Arguments.of(
                        new AugmentedLagrangianGmres().defaults(),
                        "beta=0.1,gmresCalls=100000,gmresSteps=2,innerSteps=100,kappa=1.0E-4,mode=as-released,mu=1.0,"
                                + "muFactor=1.5,tau=0.1,tauFactor=0.1,tolerance=1.0E-4"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void defaultsKeepTheirText(Record defaults, String text) {
        assertThat(Settings.of(defaults)).hasToString(text);
    }

    /** The released code's other constants: xiG, tolB and the steps of GMRES for logistic regression and the PDE problem. */
    @ParameterizedTest
    @MethodSource("others")
    void otherReleasedSettingsDifferInThese(Record defaults, Record settings, Map<String, String> differences) {
        assertThat(Settings.of(settings)).isEqualTo(Settings.of(defaults).with(differences));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        new GmresL1().defaults(),
                        GmresL1.Settings.logistic(),
                        Map.of("gmresSteps", "10", "xiG", "0.01", "tolB", "0.01")),
                Arguments.of(
                        new GmresL1().defaults(), GmresL1.Settings.pde(), Map.of("gmresSteps", "7", "xiG", "0.01")),
                Arguments.of(
                        new GmresL1Adaptive().defaults(),
                        GmresL1Adaptive.Settings.logistic(),
                        Map.of("xiG", "0.01", "tolB", "0.01")),
                Arguments.of(
                        new GmresL1Adaptive().defaults(),
                        GmresL1Adaptive.Settings.pde(),
                        Map.of("gmresSteps", "1", "gmresCalls", "1000000", "xiG", "0.01")),
                Arguments.of(
                        new AugmentedLagrangianGmres().defaults(),
                        AugmentedLagrangianGmres.Settings.pde(),
                        Map.of("innerSteps", "1000", "gmresSteps", "1")));
    }

    @ParameterizedTest
    @CsvSource({
        "innerSteps, 0, at least 1",
        "eta1, 0, positive",
        "eta2, -1, positive",
        "delta, 1, '(0, 1)'",
        "beta, 0.5, '(0, 1/2)'",
        "nu, 1, more than 1",
        "xiB, 0, positive",
        "xiG, -1, not negative",
        "tolB, NaN, a number",
        "tolerance, -1e-9, not negative",
        "theta, 1.5, '(0, 1]'",
        "sketchSize, 0, one of the two is positive",
        "sketch, rq, rk-gram",
        "mode, released, as-released",
        "accuracy, none, relative",
        "sampling, norm, row-norm"
    })
    void aSettingOutOfRangeIsRefusedByItsRecord(String name, String value, String reason) {
        var defaults = new AdaSketchNewton().defaults();
        Settings changed = Settings.of(defaults).with(Map.of(name, value));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changed.over(defaults))
                .withMessageContaining(reason);
    }
}
