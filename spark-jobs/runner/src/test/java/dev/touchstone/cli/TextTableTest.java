package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @Test
    void wordsAreToTheLeftAndNumbersToTheRight() {
        var table = new TextTable("name", "value", "note");
        table.add("adam", "1.5", "on the edge");
        table.add("momentum", "-12,000", "");
        assertThat(table.toString().lines())
                .containsExactly("name        value  note", "adam          1.5  on the edge", "momentum  -12,000");
    }

    @Test
    void aColumnWithAWordIsAColumnOfWords() {
        var table = new TextTable("n", "last");
        table.add("1000", "1");
        table.add("many", "2");
        assertThat(table.toString().lines()).containsExactly("n     last", "1000     1", "many     2");
    }

    @Test
    void whatIsNotThereIsNoWord() {
        var table = new TextTable("rank", "name");
        table.add(TextTable.number(Double.NaN), "a");
        table.add(TextTable.number(Double.NEGATIVE_INFINITY), "b");
        table.add("100%", "c");
        table.add("", "d");
        assertThat(table.toString().lines())
                .containsExactly("rank  name", "   \u2013  a", "  -\u221e  b", "100%  c", "      d");
    }

    @Test
    void aTableWithoutRowsIsItsHeader() {
        assertThat(new TextTable("suite", "trials").toString().lines()).containsExactly("suite  trials");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0",
        "3, 3",
        "-9999999, -9999999",
        "10000000, 1.000e+07",
        "0.5, 0.50000",
        "-123.4567, -123.46",
        "0.001, 0.0010000",
        "0.00099, 9.900e-04",
        "999999.5, 1.0000e+06",
        "1234567.5, 1.235e+06",
        "Infinity, \u221e",
        "-Infinity, -\u221e",
        "NaN, \u2013",
    })
    void numbersHaveAsManyDigitsAsAPersonReads(double value, String text) {
        assertThat(TextTable.number(value)).isEqualTo(text);
    }

    @Test
    void aNumberThatIsMissingIsADash() {
        assertThat(TextTable.number(null)).isEqualTo("\u2013");
    }
}
