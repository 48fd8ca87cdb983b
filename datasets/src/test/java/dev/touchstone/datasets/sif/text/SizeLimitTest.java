package dev.touchstone.datasets.sif.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizeLimitTest {
    private final Card card = CardReader.read(List.of("*", " X  X(I)")).get(0);

    @Test
    void theLastUnitMayBeSpentAndNoOther() {
        var limit = new SizeLimit("things", 10);
        limit.spend(card, 9);
        limit.spend(card, 1);
        limit.spend(card, 0);
        assertThatThrownBy(() -> limit.spend(card, 1))
                .isInstanceOf(SifFault.class)
                .hasMessage("the problem has more than 10 things");
    }

    @Test
    void aLargeDemandIsRefusedAtOnce() {
        var limit = new SizeLimit("things", 10);
        assertThatThrownBy(() -> limit.spend(card, Long.MAX_VALUE / 2)).isInstanceOf(SifFault.class);
    }
}
