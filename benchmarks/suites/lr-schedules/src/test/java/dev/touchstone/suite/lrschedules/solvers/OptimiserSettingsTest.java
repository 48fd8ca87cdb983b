package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.LrSchedulesSuite;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimiserSettingsTest {
    private static final String ADAM = "batchSize=16,beta1=0.9,beta2=0.999,epochs=100,epsilon=1.0E-8,";

    /** Trial ids are hashes of these texts: a text that changes makes all old results of the solver unknown. */
    @Test
    void theTextsOfAllDefaultsAreThoseThatTrialIdsAreMadeOf() {
        var expected = new LinkedHashMap<String, String>();
        expected.put("sgd", "batchSize=16,epochs=100,learningRate=0.5,schedule=linear");
        expected.put("momentum", "batchSize=16,epochs=100,learningRate=0.05,momentum=0.9,schedule=linear");
        expected.put("nesterov", "batchSize=16,epochs=100,learningRate=0.05,momentum=0.9,schedule=linear");
        expected.put("adagrad", "batchSize=16,epochs=100,epsilon=1.0E-10,learningRate=0.01,schedule=linear");
        expected.put("rmsprop", "batchSize=16,beta2=0.99,epochs=100,epsilon=1.0E-8,learningRate=0.01,schedule=linear");
        expected.put("adam", ADAM + "learningRate=0.001,schedule=linear");
        expected.put("adamw", ADAM + "learningRate=0.001,schedule=linear,weightDecay=0.01");
        expected.put("amsgrad", ADAM + "learningRate=0.001,schedule=linear");
        expected.put("nadam", ADAM + "learningRate=0.002,momentumDecay=0.004,schedule=linear");
        expected.put("exadam", ADAM + "learningRate=0.001,schedule=linear,version=v2,weightDecay=0.0");
        expected.put(
                "schedule-free-sgd",
                "batchSize=16,beta=0.9,epochs=100,learningRate=1.0,r=0.0,schedule=flat,warmupSteps=0,"
                        + "weightDecay=0.0,weightPower=2.0");
        expected.put(
                "schedule-free-adamw",
                ADAM + "learningRate=0.0025,r=0.0,schedule=flat,warmupSteps=0,weightDecay=0.0,weightPower=2.0");
        expected.put(
                "dadapt-adam",
                "batchSize=16,beta1=0.9,beta2=0.999,d0=1.0E-6,epochs=100,epsilon=1.0E-8,learningRate=1.0,"
                        + "schedule=linear");
        expected.put(
                "prodigy",
                "batchSize=16,beta1=0.9,beta2=0.999,d0=1.0E-6,dFactor=1.0,epochs=100,epsilon=1.0E-8,"
                        + "learningRate=1.0,schedule=linear");
        expected.put(
                "mfac",
                "batchSize=16,damping=1.0E-5,epochs=100,estimator=dynamic,gradients=64,learningRate=0.001,"
                        + "momentum=0.0,schedule=linear,weightDecay=0.0");
        expected.put(
                "prune",
                "batchSize=16,blockSize=0,criterion=mfac,damping=1.0E-5,epochs=100,gradients=64,"
                        + "learningRate=0.001,rowsPerGradient=32,schedule=linear,share=0.5,update=true");
        expected.put(
                "sso",
                "backtracking=0.9,batchSize=100,epochs=100,expansion=1.8,innerSteps=5,s=theory,schedule=flat,"
                        + "sufficientDecrease=0.5,target=euclidean");
        expected.put("lbfgs", "epochs=1000,memory=10,tolerance=1.0E-9");
        var texts = new LinkedHashMap<String, String>();
        for (Solver<Objective, Iterate, ?> solver : new LrSchedulesSuite().solvers()) {
            texts.put(solver.name(), Settings.of(solver.defaults()).toString());
        }
        assertThat(texts).containsExactlyEntriesOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "sgd, epochs, 0, epochs must be at least 1",
        "sgd, batchSize, 0, batchSize must be at least 1",
        "sgd, learningRate, -1.0, learningRate must be positive",
        "sgd, learningRate, Infinity, learningRate must be positive",
        "momentum, momentum, 1.0, 'momentum must be in [0, 1)'",
        "nesterov, momentum, -0.1, 'momentum must be in [0, 1)'",
        "adagrad, epsilon, 0.0, epsilon must be positive",
        "rmsprop, beta2, 1.0, 'beta2 must be in [0, 1)'",
        "rmsprop, epsilon, 0.0, epsilon must be positive",
        "adam, beta1, 1.0, 'beta1 must be in [0, 1)'",
        "adam, beta2, 2.0, 'beta2 must be in [0, 1)'",
        "adamw, weightDecay, -1.0, weightDecay must be at least 0",
        "amsgrad, epsilon, 0.0, epsilon must be positive",
        "nadam, momentumDecay, -1.0, momentumDecay must be at least 0",
        "exadam, weightDecay, NaN, weightDecay must be at least 0",
        "schedule-free-sgd, beta, 1.0, 'beta must be in [0, 1)'",
        "schedule-free-sgd, warmupSteps, -1, warmupSteps must be at least 0",
        "schedule-free-adamw, r, -1.0, r must be at least 0",
        "schedule-free-adamw, weightPower, -1.0, weightPower must be at least 0",
        "dadapt-adam, d0, 0.0, d0 must be positive",
        "prodigy, dFactor, 0.0, dFactor must be positive",
        "mfac, gradients, 0, gradients must be at least 1",
        "mfac, damping, 0.0, damping must be positive",
        "mfac, momentum, 1.0, 'momentum must be in [0, 1)'",
        "mfac, weightDecay, -1.0, weightDecay must be at least 0",
        "prune, share, 1.5, 'share must be in [0, 1]'",
        "prune, rowsPerGradient, 0, rowsPerGradient must be at least 1",
        "prune, blockSize, -1, blockSize must be at least 0",
        "sso, innerSteps, 0, innerSteps must be at least 1",
        "sso, sufficientDecrease, 0.0, 'sufficientDecrease must be in (0, 1)'",
        "sso, backtracking, 1.0, 'backtracking must be in (0, 1)'",
        "sso, expansion, 0.9, expansion must be at least 1",
        "lbfgs, memory, 0, memory must be at least 1",
        "lbfgs, tolerance, -1.0, tolerance must be at least 0"
    })
    void nonsenseIsRefusedWithWhatWouldBeRight(String solver, String setting, String value, String message) {
        Record defaults = new LrSchedulesSuite()
                .solvers().stream()
                        .filter(each -> each.name().equals(solver))
                        .findFirst()
                        .orElseThrow()
                        .defaults();
        Settings changed = Settings.of(defaults).with(Map.of(setting, value));
        assertThatThrownBy(() -> changed.over(defaults))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + ", was " + value);
    }

    @Test
    void theVersionOfExadamIsAWordOfItsSettings() {
        Settings text = Settings.of(new Exadam().defaults());
        assertThat(text.values()).containsEntry("version", "v2");
        assertThat(text.with(Map.of("version", "v1"))
                        .over(new Exadam().defaults())
                        .version())
                .isEqualTo(Exadam.Version.V1);
    }

    /** 150 rows in batches of 16 are 10 steps, the last of 6 rows; 144 rows are 9; 5 rows are one. */
    @Test
    void anEpochHasAStepForEveryBatchThatIsBegun() {
        var plan = new TrainingPlan(3, 16, 1, Schedule.of("flat"));
        assertThat(plan.steps(150)).isEqualTo(30);
        assertThat(plan.steps(144)).isEqualTo(27);
        assertThat(plan.steps(145)).isEqualTo(30);
        assertThat(plan.steps(5)).isEqualTo(3);
        assertThat(new TrainingPlan(Integer.MAX_VALUE, 1, 1, Schedule.of("flat")).steps(1000))
                .as("no overflow")
                .isEqualTo(1000L * Integer.MAX_VALUE);
    }
}
