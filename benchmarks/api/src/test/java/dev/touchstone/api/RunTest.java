package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The answers that an implementation need not give. */
class RunTest {
    private final Run<String> run = new Run<>() {
        @Override
        public boolean proceed(String iterate) {
            return false;
        }

        @Override
        public RandomGenerator random(String stream) {
            return Philox.of(stream);
        }
    };

    @Test
    void aRunByItselfIsFollowedByNoneAndInheritsNothing() {
        assertThat(run.followed()).isFalse();
        assertThatCode(() -> run.leave("path", new double[] {1})).doesNotThrowAnyException();
        assertThatThrownBy(() -> run.inherited("path"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("no series path was inherited");
    }

    @Test
    void aPlainFamilyKnowsNothingOfItsProblems() {
        Family<String> family = Family.plain();
        var settings = new Settings(new TreeMap<>(Map.of("eta", "1")));
        String problem = "problem";
        assertThat(family.counted(problem, (unit, amount) -> {})).isSameAs(problem);
        assertThat(family.facts(problem)).isEmpty();
        assertThat(family.values(problem, new double[] {1})).isEmpty();
        assertThat(family.derivatives(problem, new double[] {1})).isEmpty();
        assertThat(family.variables(problem)).isZero();
        assertThat(family.period(problem, settings)).isEqualTo(1);
        assertThat(family.estimatedSeconds(problem, settings)).isEqualTo(1);
    }
}
