package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.Recording;
import dev.touchstone.engine.Trial;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Planned;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The part of a wave that executors know. */
class WaveTest {
    private static final Grid GRID = Sweep.grid(Sweep.TWELVE);
    private static final double[] SERIES = {1, Double.NaN};

    /** A trial of the grid, as if it came after the one of this id. */
    private static Planned after(String id) {
        Planned any = GRID.trial(0);
        Trial trial = new Trial(
                "toy",
                "1",
                "line",
                "",
                "halving",
                new Settings(new TreeMap<>()),
                new Budget(1, Duration.ofSeconds(1)),
                Split.HELD_OUT,
                0,
                Recording.PLAIN,
                id);
        return new Planned(
                trial,
                any.arm(),
                any.competitor(),
                any.tuned(),
                any.role(),
                any.isolation(),
                any.heapBytes(),
                any.limit());
    }

    private static Wave travelled(Wave wave) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(wave);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Wave) in.readObject();
        }
    }

    @Test
    void aTrialInheritsWhatTheOneBeforeItLeftAndNothingElse() {
        Wave wave = Wave.of(GRID, Map.of("a", Map.of("path", SERIES), "b", Map.of("path", new double[] {2})));
        assertThat(wave.inherited(after("a"))).containsOnlyKeys("path");
        assertThat(wave.inherited(after("a")).get("path")).containsExactly(SERIES);
        assertThat(wave.inherited(after("c"))).as("one that left nothing").isEmpty();
        assertThat(wave.inherited(after(""))).as("one that comes after none").isEmpty();
    }

    @Test
    void aWaveIsTheSameOnAnExecutor() throws Exception {
        Wave wave = travelled(Wave.of(GRID, Map.of("a", Map.of("path", SERIES))));
        for (long k = 0; k < GRID.size(); k++) {
            assertThat(wave.trial(k)).isEqualTo(GRID.trial(k));
        }
        assertThat(wave.inherited(after("a")).get("path")).containsExactly(SERIES);
    }

    @Test
    void seriesThatAreFoundLaterAreNotInTheWave() {
        var left = new HashMap<String, Map<String, double[]>>();
        left.put("a", new HashMap<>(Map.of("path", SERIES)));
        Wave wave = Wave.of(GRID, left);
        left.get("a").put("late", SERIES);
        left.put("b", Map.of());
        assertThat(wave.inherited(after("a"))).containsOnlyKeys("path");
        assertThat(wave.left()).containsOnlyKeys("a");
    }
}
