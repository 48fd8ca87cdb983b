package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.api.Split;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonRowsTest {
    private record Row(
            String name,
            Split split,
            OptionalLong budgetSteps,
            double value,
            List<Double> values,
            SortedMap<String, Double> figures,
            List<Pair> pairs) {}

    private record Pair(Role role, double right) {}

    private static String json(Record row) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(JsonRows.of(row));
    }

    @Test
    void aRowIsItsColumnsByNameInTheirOrder() throws JsonProcessingException {
        var row = new Row(
                "a \"b\"",
                Split.HELD_OUT,
                OptionalLong.of(5),
                2.5,
                List.of(1.0, 1e-300),
                new TreeMap<>(Map.of("loss", 0.5, "accuracy", 1.0)),
                List.of(new Pair(Role.GIVEN, 3)));
        assertThat(json(row))
                .isEqualTo(
                        """
                {"name":"a \\"b\\"","split":"held-out","budget_steps":5,"value":2.5,"values":[1.0,1.0E-300],\
                "figures":{"accuracy":1.0,"loss":0.5},"pairs":[{"role":"given","right":3.0}]}""");
    }

    @Test
    void nanIsNullAndAnInfiniteNumberIsText() throws JsonProcessingException {
        double nan = Double.NaN;
        var row = new Row(
                "",
                Split.SELECTION,
                OptionalLong.empty(),
                nan,
                List.of(nan, Double.POSITIVE_INFINITY),
                new TreeMap<>(Map.of("loss", Double.NEGATIVE_INFINITY)),
                List.of(new Pair(Role.SEARCHED, nan)));
        assertThat(json(row))
                .isEqualTo(
                        """
                {"name":"","split":"selection","budget_steps":null,"value":null,"values":[null,"Infinity"],\
                "figures":{"loss":"-Infinity"},"pairs":[{"role":"searched","right":null}]}""");
    }

    @Test
    void nestedRecordsOfATableLieFlat() {
        ValuedRow row = LeaderboardBuilder.of("adam").setting("rate", "1").values(2, Double.POSITIVE_INFINITY);
        assertThat(JsonRows.of(row))
                .containsEntry("competitor", "adam")
                .containsEntry("kind", "given")
                .containsEntry("settings", Map.of("rate", "1"))
                .containsEntry("lower_quartile", 0.75)
                .containsEntry("value", List.of(2.0, "Infinity"));
    }
}
