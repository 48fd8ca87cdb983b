package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SettingsTest {
    enum Sketch {
        GAUSSIAN,
        COUNT_SKETCH
    }

    record Share(double value) {
        static Share of(String text) {
            if (!text.endsWith("%")) {
                throw new IllegalArgumentException("a share ends in %");
            }
            return new Share(Double.parseDouble(text.substring(0, text.length() - 1)));
        }

        @Override
        public String toString() {
            return value + "%";
        }
    }

    record Hyperparameters(double eta, int rows, long seed, boolean exact, String name, Sketch sketch, Share share) {
        Hyperparameters {
            if (!(eta > 0)) {
                throw new IllegalArgumentException("eta must be positive, was " + eta);
            }
        }
    }

    private static final Hyperparameters DEFAULTS =
            new Hyperparameters(0.1, 3, 4L, true, "a", Sketch.COUNT_SKETCH, new Share(5));

    @Test
    void theTextOfARecordReadsBackAsTheRecord() {
        assertThat(Settings.of(DEFAULTS))
                .hasToString("eta=0.1,exact=true,name=a,rows=3,seed=4,share=5.0%,sketch=count-sketch");
        var other = new Hyperparameters(9, 8, 7, false, "b", Sketch.GAUSSIAN, new Share(1));
        assertThat(Settings.of(DEFAULTS).over(other)).isEqualTo(DEFAULTS);
    }

    @Property
    void everyPositiveNumberSurvivesItsText(@ForAll double eta, @ForAll int rows, @ForAll String name) {
        var typed = new Hyperparameters(
                Math.abs(eta) + Double.MIN_VALUE, rows, rows, false, name, Sketch.GAUSSIAN, new Share(eta));
        assertThat(Settings.of(typed).over(DEFAULTS)).isEqualTo(typed);
    }

    @Test
    void spellingsOfOneNumberAreOneSetting() {
        assertThat(canonical("1e-3")).isEqualTo(canonical("0.001")).isEqualTo(canonical("0.0010"));
    }

    @Test
    void whatARecordRefusesIsSaidWithTheValueAndTheChoices() {
        assertThatThrownBy(() -> over("eta", "-1")).hasMessage("eta must be positive, was -1.0");
        assertThatThrownBy(() -> over("rows", "3.5")).hasMessage("setting rows=3.5 is no int");
        assertThatThrownBy(() -> over("exact", "yes")).hasMessage("setting exact=yes is no boolean");
        assertThatThrownBy(() -> over("sketch", "haar"))
                .hasMessage("setting sketch=haar is no Sketch; known: [gaussian, count-sketch]");
        assertThatThrownBy(() -> over("share", "5")).hasMessage("setting share=5: a share ends in %");
        assertThatThrownBy(() -> over("etta", "1"))
                .hasMessage("no setting [etta]; known: [eta, exact, name, rows, seed, share, sketch]");
    }

    @Test
    void allNamesThatTheRecordLacksAreToldAtOnce() {
        Settings settings = Settings.of(DEFAULTS).with(Map.of("zeta", "1", "alpha", "2"));
        assertThatThrownBy(() -> settings.over(DEFAULTS))
                .hasMessageStartingWith("no setting [alpha, zeta]; known: [eta,");
    }

    @Test
    void namesAreInOrderWhateverTheOrderOfTheGivenMap() {
        var reversed = new TreeMap<String, String>(Comparator.reverseOrder());
        reversed.putAll(Map.of("a", "1", "b", "2", "c", "3"));
        assertThat(new Settings(reversed)).hasToString("a=1,b=2,c=3");
    }

    @Test
    void changesLeaveTheOriginalAsItIs() {
        Settings defaults = Settings.of(DEFAULTS);
        assertThat(defaults.with(Map.of("eta", "0.5")).values())
                .containsEntry("eta", "0.5")
                .hasSize(7);
        assertThat(defaults.values()).containsEntry("eta", "0.1");
        assertThatThrownBy(() -> defaults.values().put("eta", "2")).isInstanceOf(UnsupportedOperationException.class);
    }

    /** A component of a type that settings cannot be. */
    record Unreadable(Object anything) {}

    @Test
    void aTypeThatHasNoTextIsAnErrorOfTheRecord() {
        assertThatThrownBy(() -> new Settings(new TreeMap<>(Map.of("anything", "1"))).over(new Unreadable(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("setting anything: class java.lang.Object has no static of(String)");
    }

    private static String canonical(String eta) {
        return Settings.of(over("eta", eta)).toString();
    }

    private static Hyperparameters over(String name, String value) {
        return new Settings(new TreeMap<>(Map.of(name, value))).over(DEFAULTS);
    }
}
