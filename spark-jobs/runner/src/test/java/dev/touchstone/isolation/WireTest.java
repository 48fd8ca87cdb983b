package dev.touchstone.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.Cost;
import dev.touchstone.engine.Recording;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WireTest {
    @Property(tries = 200)
    void whatGoesInComesOut(@ForAll String name, @ForAll String value, @ForAll double x, @ForAll int replicate)
            throws IOException {
        var settings = new Settings(new TreeMap<>(Map.of(name, value)));
        var budget = new Budget(5, Duration.ofNanos(17));
        var trial = new Trial(
                name,
                "1",
                value,
                name,
                value,
                settings,
                budget,
                Split.SELECTION,
                replicate,
                Recording.of("series"),
                name);
        var trace = List.of(new Measurement(name, 3, x, x));
        for (Outcome outcome : List.of(
                Outcome.finished(),
                Outcome.diverged(value),
                Outcome.timedOut(value),
                new Outcome.Failed(value, List.of(name, value)),
                Outcome.declined(value),
                Outcome.crashed(value))) {
            var result = new TrialResult(trial, outcome, 9, new Cost(x, x, 8), trace, Map.of());
            var bytes = new ByteArrayOutputStream();
            Wire.write(trial, new DataOutputStream(bytes));
            Wire.write(Map.of(name, new double[] {x, 1}), new DataOutputStream(bytes));
            Wire.write(result, new DataOutputStream(bytes));
            var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            assertThat(Wire.readTrial(in)).isEqualTo(trial);
            assertThat(Wire.readSeries(in).get(name)).containsExactly(x, 1);
            assertThat(Wire.readResult(trial, in)).isEqualTo(result);
        }
    }
}
