package dev.touchstone.datasets.sif.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Format F12.0: ANSI X3.9-1978, section 13.5.9. */
class FortranNumberTest {
    private static Card card(String field4) {
        return CardReader.read(List.of(" RE R                   " + field4)).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-1., -1",
        "+.5, 0.5",
        "0.25, 0.25",
        "1.0D-3, 0.001",
        "1.0d+3, 1000",
        "1E2, 100",
        "1.5e-1, 0.15",
        "1.0 D 2, 100",
        "- 3, -3",
        "1 000.0, 1000",
        "'', 0",
        "-0.0, -0.0",
        "1E-400, 0"
    })
    void numbersAreReadAsFortranReadsThem(String text, Double expected) {
        assertThat(card(text).number4()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "X", "1F2", "1E", "0x10", "NaN", "Inf", "--1", ".", "1,5", "1.0D2.0"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> card(text).number4())
                .isInstanceOf(SifFault.class)
                .hasMessage("\"%s\" is no number", text)
                .extracting(fault -> ((SifFault) fault).remedy())
                .isEqualTo("write it like -0.25 or 1.0D-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999", "-1.8D+308"})
    void whatNoDoubleHoldsIsRefused(String text) {
        assertThatThrownBy(() -> card(text).number4())
                .isInstanceOf(SifFault.class)
                .hasMessage("%s is too large", text);
    }
}
