package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"iris", "cutest-LUKVLE1@N=1000", "max-affine-d10-s1", "a.b_c"})
    void namesAreLettersDigitsAndSomeMarks(String name) {
        assertThat(Instance.of(name, "this test", () -> "problem").name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a/b", "a*", "a,b", "\u00fc", "a\n"})
    void otherNamesAreRefused(String name) {
        assertThatThrownBy(() -> Instance.of(name, "this test", () -> "problem"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instance name \"%s\": use letters, digits and - _ . @ = only", name);
    }

    @Test
    void anInstanceOfCodeAloneHasTheDigestOfItsName() {
        // printf 'adam\n' | sha256sum | cut -c1-16
        assertThat(Instance.of("adam", "this test", () -> "problem").digest().get())
                .isEqualTo("f3fd8f664c016fec");
    }

    @Test
    void namingAnInstanceBuildsNoProblem() {
        var builds = new AtomicInteger();
        Instance<Integer> instance =
                Instance.<Integer>of("a", "this test", builds::incrementAndGet).best(3, "printed in this test");
        assertThat(instance.digest().get()).hasSize(16);
        assertThat(builds).hasValue(0);
        assertThat(instance.problem().get()).isEqualTo(1);
    }

    @Test
    void theBestKnownValueComesWithItsSourceAndChangesNothingElse() {
        Instance<String> plain = Instance.of("a", "this test", () -> "problem");
        assertThat(plain.best()).isEmpty();
        Instance<String> known = plain.best(3, "table 2");
        assertThat(known.best()).contains(new Instance.Reference(3, "table 2"));
        assertThat(known.problem()).isSameAs(plain.problem());
        assertThat(known.digest()).isSameAs(plain.digest());
    }
}
