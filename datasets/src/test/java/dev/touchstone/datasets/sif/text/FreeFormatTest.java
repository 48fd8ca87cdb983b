package dev.touchstone.datasets.sif.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Free format: The SIF Reference Report, section 6. */
class FreeFormatTest {
    private static List<Card> cards(String... lines) {
        List<Card> cards = CardReader.read(
                Stream.concat(Stream.of("FREE FORMAT"), Stream.of(lines)).toList());
        assertThat(cards).allMatch(card -> card.line() > 1);
        return cards;
    }

    private static List<String> fields(Card card) {
        return List.of(
                card.code(), card.field2(), card.field3(), card.field4(), card.field5(), card.field6(), card.field7());
    }

    @Test
    void stringsAreFieldsInTheirOrder() {
        assertThat(fields(cards("XE C(I) X(I) 1.0 Y(I) -2.5").get(0)))
                .containsExactly("XE", "C(I)", "X(I)", "1.0", "Y(I)", "-2.5", "1.0");
        assertThat(fields(cards("   UP   B  X").get(0))).containsExactly("UP", "B", "X", "", "", "", "");
    }

    @Test
    void anUnderscoreIsAnEmptyStringAlsoNextToOthers() {
        assertThat(fields(cards("_ X").get(0))).startsWith("", "X", "");
        assertThat(fields(cards("IE 1 _ 1").get(0))).startsWith("IE", "1", "", "1");
        assertThat(fields(cards("LO B __ 5").get(0))).startsWith("LO", "B", "", "", "5");
        assertThat(fields(cards("EV T_V").get(0))).startsWith("EV", "T", "", "V");
    }

    @Test
    void aSemicolonEndsACard() {
        List<Card> cards = cards("N OBJ X 2; E C1; ; E C2;");
        assertThat(cards).extracting(Card::field2).containsExactly("OBJ", "C1", "C2");
        assertThat(cards).extracting(Card::line).containsOnly(2);
    }

    @Test
    void namesAndNumbersAreCutToTheWidthOfTheirField() {
        Card card = cards("XYZ ABCDEFGHIJKL ABCDEFGHIJKL 1234567890123456 ABCDEFGHIJKL 1234567890123456")
                .get(0);
        assertThat(fields(card))
                .containsExactly(
                        "XY",
                        "ABCDEFGHIJ",
                        "ABCDEFGHIJ",
                        "123456789012",
                        "ABCDEFGHIJ",
                        "123456789012",
                        "1234567890123456");
    }

    @Test
    void aRemarkIsCutOffAndMayMakeTheCardsOfTheLineSettable() {
        List<Card> cards = cards("IE N _ 5; RE R _ 2 $-PARAMETER", "IE M _ 5 $ not to be set; IE K _ 1");
        assertThat(cards).extracting(Card::field2).containsExactly("N", "R", "M");
        assertThat(cards).extracting(Card::settable).containsExactly(true, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GROUPS", "START POINT", "  BOUNDS", "ELEMENT USES", "INDIVIDUALS"})
    void keywordsAreIndicatorCardsInAnyColumn(String keyword) {
        Card card = cards(keyword).get(0);
        assertThat(card.isIndicator()).isTrue();
        assertThat(card.header()).isEqualTo(keyword.strip());
    }

    @Test
    void fixedFormatAndEndataEndIt() {
        assertThat(cards("E C1", "FIXED FORMAT", " E  C2"))
                .extracting(Card::field2)
                .containsExactly("C1", "C2");
        List<Card> cards = cards("E C1", "ENDATA", " E  C2");
        assertThat(cards).extracting(Card::header).containsExactly("", "ENDATA", "");
        assertThat(cards.get(2).field2()).isEqualTo("C2");
    }
}
