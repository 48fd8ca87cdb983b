package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonTableTest {
    private enum Colour {
        DARK_RED,
        BLUE
    }

    private record Named(String name, Colour colour) {}

    private record Numbers(int whole, double value, long count) {}

    private record Searched(int step, SortedMap<String, String> tuned) {}

    private record Nested(String name, Numbers numbers) {}

    private static <T extends Record> String json(Class<T> type, List<T> rows) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            JsonTable.write(out, "t", type, rows);
            out.writeEndObject();
        }
        return text.toString();
    }

    private static String numbers(double value) throws IOException {
        return json(Numbers.class, List.of(new Numbers(1, value, 1))).replaceAll(".*\"value\":\\[(.*?)\\].*", "$1");
    }

    @Test
    void textsAndWordsAreLookedUpInADictionary() throws IOException {
        assertThat(json(
                        Named.class,
                        List.of(
                                new Named("b", Colour.DARK_RED),
                                new Named("a", Colour.BLUE),
                                new Named("b", Colour.BLUE))))
                .isEqualTo(
                        """
                        {"t":{"rows":3,"name":{"words":["b","a"],"of":[0,1,0]},\
                        "colour":{"words":["dark-red","blue"],"of":[0,1,1]}}}""");
    }

    @Test
    void aColumnOfOneWordIsWrittenOnce() throws IOException {
        assertThat(json(Named.class, List.of(new Named("same", Colour.BLUE), new Named("same", Colour.BLUE))))
                .isEqualTo(
                        """
                        {"t":{"rows":2,"name":{"words":["same"],"of":0},"colour":{"words":["blue"],"of":0}}}""");
    }

    @Test
    void numbersAreRoundedToFiveDigits() throws IOException {
        assertThat(numbers(0.123456)).isEqualTo("0.12346");
        assertThat(numbers(123456.78)).isEqualTo("123460.0");
        assertThat(numbers(1.234564e-300)).isEqualTo("1.2346E-300");
        assertThat(numbers(-2.5)).isEqualTo("-2.5");
    }

    @Test
    void wholeNumbersAreKeptAsTheyAreUpTo1e15() throws IOException {
        assertThat(numbers(123456789)).isEqualTo("123456789");
        assertThat(numbers(-7)).isEqualTo("-7");
        assertThat(numbers(1.234567e18)).isEqualTo("1.2346E18");
        assertThat(json(Numbers.class, List.of(new Numbers(1234567, 1, 12345678901L))))
                .contains("[1234567]", "[12345678901]");
    }

    @Test
    void numbersThatAreNotFiniteAreNull() throws IOException {
        assertThat(numbers(Double.NaN)).isEqualTo("null");
        assertThat(numbers(Double.POSITIVE_INFINITY)).isEqualTo("null");
        assertThat(numbers(Double.NEGATIVE_INFINITY)).isEqualTo("null");
    }

    @Test
    void aMapIsAColumnForEachOfItsKeysAndEmptyWhereTheKeyIsMissing() throws IOException {
        assertThat(json(
                        Searched.class,
                        List.of(
                                new Searched(1, new TreeMap<>(Map.of("rate", "0.1"))),
                                new Searched(2, new TreeMap<>(Map.of("rate", "1", "decay", "0.5"))))))
                .isEqualTo(
                        """
                        {"t":{"rows":2,"step":[1,2],"tuned.decay":{"words":["","0.5"],"of":[0,1]},\
                        "tuned.rate":{"words":["0.1","1"],"of":[0,1]}}}""");
    }

    @Test
    void aTableWithoutRowsHasEmptyColumns() throws IOException {
        assertThat(json(Nested.class, List.of()))
                .isEqualTo(
                        """
                {"t":{"rows":0,"name":{"words":[],"of":[]},"whole":[],"value":[],"count":[]}}""");
        assertThat(json(Searched.class, List.of())).isEqualTo("""
                {"t":{"rows":0,"step":[]}}""");
    }
}
