package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Records of settings that hold records of settings. */
class NestedSettingsTest {
    record Moments(double beta1, double beta2) {
        Moments {
            if (!(beta1 < 1)) {
                throw new IllegalArgumentException("beta1 must be below 1, was " + beta1);
            }
        }
    }

    record Clipping(double most, Norm norm) {}

    enum Norm {
        EUCLIDEAN,
        GREATEST
    }

    record Adam(double learningRate, Moments moments, Clipping clipping) {}

    /** Groups in a group. */
    record Outer(int depth, Adam inner) {}

    /** Two groups with a component of the same name. */
    record Clash(Moments first, Moments second) {}

    /** A component of the record itself and one of a group with the same name. */
    record Shadow(double beta1, Moments moments) {}

    /** A value that is written as one text, although it is a record. */
    record Range(int low, int high) {
        static Range of(String text) {
            String[] ends = text.split("\\.\\.", 2);
            return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }

        @Override
        public String toString() {
            return low + ".." + high;
        }
    }

    record WithRange(Range range, int low) {}

    private static final Adam DEFAULTS = new Adam(0.001, new Moments(0.9, 0.999), new Clipping(1, Norm.EUCLIDEAN));

    @Test
    void componentsOfGroupsAreSettingsUnderTheirOwnNames() {
        assertThat(Settings.of(DEFAULTS))
                .hasToString("beta1=0.9,beta2=0.999,learningRate=0.001,most=1.0,norm=euclidean");
        assertThat(Settings.of(new Outer(2, DEFAULTS)).values())
                .containsEntry("beta2", "0.999")
                .containsEntry("depth", "2");
    }

    @Property
    void nestedRecordsSurviveTheirText(@ForAll double learningRate, @ForAll double beta2, @ForAll int depth) {
        var typed =
                new Outer(depth, new Adam(learningRate, new Moments(-1, beta2), new Clipping(beta2, Norm.GREATEST)));
        assertThat(Settings.of(typed).over(new Outer(0, DEFAULTS))).isEqualTo(typed);
    }

    @Test
    void aValueIsLaidOverTheGroupThatHasIt() {
        Adam changed = over(Map.of("beta2", "0.99", "norm", "greatest"));
        assertThat(changed).isEqualTo(new Adam(0.001, new Moments(0.9, 0.99), new Clipping(1, Norm.GREATEST)));
        assertThat(over(Map.of())).isEqualTo(DEFAULTS);
    }

    @Test
    void aGroupRefusesItsOwnValues() {
        assertThatThrownBy(() -> over(Map.of("beta1", "1.5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("beta1 must be below 1, was 1.5");
        assertThatThrownBy(() -> over(Map.of("norm", "least")))
                .hasMessage("setting norm=least is no Norm; known: [euclidean, greatest]");
    }

    @Test
    void aNameThatTwoComponentsHaveIsRefused() {
        var clash = new Clash(new Moments(0.9, 0.9), new Moments(0.8, 0.8));
        assertThatThrownBy(() -> Settings.of(clash))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two settings called beta1; rename one")
                .hasMessageContaining("Moments");
        assertThatThrownBy(() -> Settings.of(new Shadow(0.5, new Moments(0.9, 0.9))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two settings called beta1");
    }

    @Test
    void theNameOfAGroupIsNoSetting() {
        assertThatThrownBy(() -> over(Map.of("moments", "0.9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no setting [moments]; known: [beta1, beta2, learningRate, most, norm]");
    }

    @Test
    void aRecordWithATextOfItsOwnIsAValueAndNoGroup() {
        var typed = new WithRange(new Range(1, 5), 7); // the record's own "low" is no second setting "low"
        assertThat(Settings.of(typed)).hasToString("low=7,range=1..5");
        assertThat(new Settings(new TreeMap<>(Map.of("range", "2..3"))).over(typed))
                .isEqualTo(new WithRange(new Range(2, 3), 7));
    }

    private static Adam over(Map<String, String> values) {
        return new Settings(new TreeMap<>(values)).over(DEFAULTS);
    }
}
