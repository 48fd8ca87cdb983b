package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {
    /** These words stand in tables and grid files, so that a changed name of a constant is a changed format. */
    @Test
    void wordsOfTablesAreTheNamesInLowerCaseWithHyphens() {
        assertThat(Words.all(Outcome.Kind.class))
                .containsExactly("finished", "diverged", "timed-out", "failed", "declined", "crashed");
        assertThat(Words.all(Split.class)).containsExactly("selection", "held-out");
        assertThat(Words.all(Metric.Goal.class)).containsExactly("minimise", "maximise");
    }

    @Test
    void wordsOfSentencesHaveSpaces() {
        assertThat(Words.spaced(Outcome.Kind.TIMED_OUT)).isEqualTo("timed out");
        assertThat(Words.spaced(Claim.Relation.AT_MOST)).isEqualTo("at most");
        assertThat(Words.spaced(Claim.Relation.AT_LEAST)).isEqualTo("at least");
    }

    @Test
    void everyWordReadsBackAsItsConstant() {
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            assertThat(Words.parse(Outcome.Kind.class, Words.of(kind))).isSameAs(kind);
        }
    }

    @Test
    void aWordThatNoConstantHasIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> Words.parse(Split.class, "held_out"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"held_out\" is not one of [selection, held-out]");
        assertThatThrownBy(() -> Words.parse(Split.class, "SELECTION")).hasMessageContaining("SELECTION");
    }
}
