package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RunRecordTest {
    @Test
    void suiteMetricDataAndVersionAreRead() {
        var record = RunRecord.parse(
                "run.json",
                """
                {"suite": "lr-schedules", "data": "/data", "schema": 2,
                 "metrics": [{"name": "train-loss", "unit": "1"}, {"name": "accuracy"}]}""");
        assertThat(record.suite()).isEqualTo("lr-schedules");
        assertThat(record.rankingMetric()).isEqualTo("train-loss");
        assertThat(record.data()).isEqualTo("/data");
        assertThat(record.schema()).isEqualTo(2);
        assertThat(record.json().path("metrics")).hasSize(2);
    }

    @Test
    void unknownFactsAreEmpty() {
        for (RunRecord record : new RunRecord[] {RunRecord.none(), RunRecord.parse("run.json", "{\"metrics\": []}")}) {
            assertThat(record.suite()).isEmpty();
            assertThat(record.rankingMetric()).isEmpty();
            assertThat(record.data()).isEmpty();
            assertThat(record.schema()).isZero();
        }
    }

    @Test
    void aFileThatIsEmptyOrNoObjectIsNamed() {
        for (String text : new String[] {"", "null", "[]"}) {
            assertThatThrownBy(() -> RunRecord.parse("/runs/a/run.json", text))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("/runs/a/run.json is not a JSON object");
        }
    }

    @Test
    void aFileThatIsNotJsonIsNamed() {
        assertThatThrownBy(() -> RunRecord.parse("/runs/a/run.json", "{\"suite\": "))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("/runs/a/run.json is not JSON: ");
    }
}
