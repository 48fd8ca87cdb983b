package dev.touchstone.suite.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suites;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HarnessSuiteTest {
    private final HarnessSuite suite = new HarnessSuite();

    private static double result(Solver<Nothing, double[], ?> solver, String setting, String value) {
        return new StepsRun(1).solve(solver, new Nothing(), Map.of(setting, value))[0];
    }

    @Test
    void theSuiteIsFoundByItsName() {
        assertThat(Suites.on(getClass().getClassLoader()).named("harness")).isInstanceOf(HarnessSuite.class);
    }

    @Test
    void theToySuiteIsNoService() {
        assertThat(Suites.on(getClass().getClassLoader()).all()).hasSize(1);
    }

    @Test
    void anEmptyTrialReturnsItsCell() {
        assertThat(result(new Empty(), "cell", "7")).isEqualTo(7);
    }

    /**
     * Philox and 1,000 rounds of x = 6364136223846793005 x + 1 modulo 2^64 in Python, from the stream {@code start} of the
     * first held-out replicate: the top 53 bits of 0xd0d0a9259de78029 as a fraction.
     */
    @Test
    void aSteadyTrialDependsOnAllOfItsRounds() {
        assertThat(result(new Steady(), "rounds", "1000")).isEqualTo(0.815683910068314);
        assertThat(result(new Steady(), "rounds", "999")).isNotEqualTo(0.815683910068314);
    }

    @Test
    void roundsAreNotNegative() {
        assertThatThrownBy(() -> result(new Steady(), "rounds", "-1")).hasMessage("rounds must be at least 0, were -1");
    }

    @Test
    void aSteadyTrialIsEstimatedByItsRounds() {
        var problem = new Nothing();
        Settings steady = Settings.of(new Steady.Settings(2_000_000_000));
        assertThat(suite.family().estimatedSeconds(problem, steady)).isEqualTo(2);
        assertThat(suite.family().estimatedSeconds(problem, Settings.of(new Empty.Settings(3))))
                .isEqualTo(1e-9);
    }

    @Test
    void faultsOfASolverAreWhatTheyAreCalled() {
        assertThat(result(new Faulty(), "fault", "none")).isZero();
        assertThat(result(new Faulty(), "fault", "not-a-number")).isNaN();
        assertThatThrownBy(() -> result(new Faulty(), "fault", "throws")).hasMessage("a fault on purpose");
        assertThatThrownBy(() -> result(new Faulty(), "fault", "overflows-stack"))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aSleepingTrialThrowsWhenItIsWoken() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> result(new Faulty(), "fault", "sleeps")).hasMessage("woken");
        assertThat(Thread.interrupted()).isFalse();
    }

    /** The words of the settings in {@code conf/grids/bench/faults.yaml}. */
    @Test
    void everyFaultThatAGridNamesIsThere() {
        for (String fault : new String[] {
            "none", "loops", "sleeps", "throws", "not-a-number", "exhausts-heap", "exits", "crashes", "overflows-stack"
        }) {
            assertThat(Settings.of(new Faulty().defaults())
                            .with(Map.of("fault", fault))
                            .over(new Faulty().defaults()))
                    .isNotNull();
        }
    }

    @Test
    void oneInstanceCannotBeBuilt() {
        Instance<Nothing> unbuildable =
                Suites.find("instance", suite.instances(Data.none()), Instance::name, "unbuildable");
        assertThatThrownBy(() -> unbuildable.problem().get())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("on purpose");
    }
}
