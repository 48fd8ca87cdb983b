package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LogitsTest {
    @Test
    void theFirstOfEqualLogitsIsTheLargest() {
        assertThat(Logits.largest(new double[] {1, 3, 3, 2}, 0, 4)).isEqualTo(1);
        assertThat(Logits.largest(new double[] {5, 5, 5}, 0, 3)).isZero();
    }

    @Test
    void onlyTheRangeIsLookedAt() {
        double[] z = {9, 1, 2, 9};
        assertThat(Logits.largest(z, 1, 3)).isEqualTo(2);
        assertThat(Logits.logSumExp(z, 1, 3)).isCloseTo(Math.log(Math.exp(1) + Math.exp(2)), within(1e-15));
        assertThat(Logits.logSumExp(z, 1, 2)).isEqualTo(1);
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        assertThat(Logits.logSumExp(new double[] {1e6, 1e6}, 0, 2)).isCloseTo(1e6 + Math.log(2), within(1e-9));
        assertThat(Logits.logSumExp(new double[] {-1e6, -1e6 - 1000}, 0, 2)).isEqualTo(-1e6);
    }

    @Test
    void aBrokenLogitBreaksTheSum() {
        assertThat(Logits.logSumExp(new double[] {1, Double.NaN}, 0, 2)).isNaN();
    }

    /** Against the plain sum, which is exact enough for logits that do not overflow. */
    @Property(tries = 200)
    void smallLogitsGiveThePlainSum(@ForAll @Size(min = 1, max = 9) double @DoubleRange(min = -20, max = 20) [] z) {
        double plain = Math.log(
                IntStream.range(0, z.length).mapToDouble(c -> Math.exp(z[c])).sum());
        assertThat(Logits.logSumExp(z, 0, z.length)).isCloseTo(plain, within(1e-13 * Math.max(1, Math.abs(plain))));
    }
}
