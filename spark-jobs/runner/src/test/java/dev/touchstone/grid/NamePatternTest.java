package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamePatternTest {
    /** Few letters, so that many names match, and signs that mean something in regular expressions. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("ab.@=-\\E").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("ab.@=-\\E*").ofMaxLength(5);
    }

    /** Whether a name is of a pattern, letter by letter: a star takes nothing, or a letter and stays. */
    private static boolean matches(String pattern, String name) {
        if (pattern.isEmpty()) {
            return name.isEmpty();
        }
        if (pattern.charAt(0) == '*') {
            return matches(pattern.substring(1), name) || (!name.isEmpty() && matches(pattern, name.substring(1)));
        }
        return !name.isEmpty()
                && pattern.charAt(0) == name.charAt(0)
                && matches(pattern.substring(1), name.substring(1));
    }

    @Property
    void aStarStandsForAnyTextAndEveryOtherSignForItself(
            @ForAll("patterns") String pattern, @ForAll("names") String name) {
        assertThat(NamePattern.of(pattern).matches(name)).isEqualTo(matches(pattern, name));
    }

    @Property
    void aNameMatchesItselfAlone(@ForAll("names") String name, @ForAll("names") String other) {
        assertThat(NamePattern.of(name).isName()).isTrue();
        assertThat(NamePattern.of(name).matches(name)).isTrue();
        assertThat(NamePattern.of(name).matches(other)).isEqualTo(name.equals(other));
    }

    @Example
    void aPatternIsNoName() {
        assertThat(NamePattern.of("libsvm-*").isName()).isFalse();
        assertThat(NamePattern.of("libsvm-*").matches("libsvm-iris.scale")).isTrue();
        assertThat(NamePattern.of("libsvm-*").matches("my-libsvm-iris")).isFalse();
    }
}
