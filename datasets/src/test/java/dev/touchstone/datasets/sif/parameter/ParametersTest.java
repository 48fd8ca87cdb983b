package dev.touchstone.datasets.sif.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.CardReader;
import dev.touchstone.datasets.sif.text.SifFault;
import dev.touchstone.datasets.sif.text.SizeLimit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
    private final Parameters parameters = new Parameters(Map.of("N", 7.0), new SizeLimit("parameters", 3));

    private static Card card(String text) {
        return CardReader.read(List.of("FREE FORMAT", text)).get(0);
    }

    private void run(String text) {
        assertThat(new ParameterCards(parameters).accepts(card(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "X(I) ; X3",
                "X(I,J) ; X3,-4",
                "X(I)Y ; X3",
                "X(I ; X3",
                "X() ; X",
                "X ; X",
                "(J) ; -4",
                "X(I,I,J) ; X3,3,-4"
            })
    void indicesOfNamesAreReplacedByTheirValues(String name, String expanded) {
        run("IE I _ 3");
        run("IE J _ -4");
        assertThat(parameters.name(card("X " + name), name)).isEqualTo(expanded);
        assertThat(parameters.name(card("E " + name), name))
                .as("codes without X or Z")
                .isEqualTo(name);
    }

    @Test
    void anIndexIsAnIntegerParameter() {
        run("RE R _ 2");
        assertThatThrownBy(() -> parameters.name(card("X A(R)"), "A(R)"))
                .isInstanceOf(SifFault.class)
                .hasMessage("the integer parameter \"R\" has no value");
    }

    @Test
    void integersAndRealsOfOneNameAreTwoParameters() {
        run("IE A _ 3");
        run("RE A _ 0.5");
        assertThat(parameters.integer(card("X B"), "A")).isEqualTo(3);
        assertThat(parameters.real(card("X B"), "A")).isEqualTo(0.5);
    }

    @Test
    void aGivenValueReplacesThatOfAMarkedCardOnly() {
        run("IE N _ 5");
        assertThat(parameters.integer(card("X B"), "N"))
                .as("the card is not marked")
                .isEqualTo(5);
        run("IE N _ 5 $-PARAMETER");
        assertThat(parameters.integer(card("X B"), "N")).isEqualTo(7);
        run("RE R _ 0.5 $-PARAMETER");
        assertThat(parameters.settable(card("X B"))).isEqualTo(Map.of("N", 7.0, "R", 0.5));
    }

    @Test
    void aValueThatNoMarkedCardTakesIsRefused() {
        run("IE N _ 5");
        assertThatThrownBy(() -> parameters.settable(card("X B")))
                .isInstanceOf(SifFault.class)
                .hasMessage("no parameter \"N\" can be set");
    }

    @Test
    void integersAreCutAndReachToTwoToThe31() {
        run("IE K _ 2147483647");
        assertThat(parameters.integer(card("X B"), "K")).isEqualTo(Integer.MAX_VALUE);
        run("IE K _ -2.9");
        assertThat(parameters.integer(card("X B"), "K")).isEqualTo(-2);
        assertThatThrownBy(() -> run("IE K _ 2147483648")).hasMessage("K = 2.147483648E9 is too large");
    }

    @Test
    void newRealParametersTakeRoomAndNewValuesOfOldOnesDoNot() {
        run("RE A _ 1");
        run("RE B _ 1");
        run("RE C _ 1");
        run("RE A _ 2");
        assertThatThrownBy(() -> run("RE D _ 1")).hasMessage("the problem has more than 3 parameters");
    }

    @Test
    void onZCardsARealParameterReplacesTheNumber() {
        run("IE I _ 3");
        run("AE A(I) _ 0.5");
        assertThat(parameters.value(card("ZE C X _ A(I)"))).isEqualTo(0.5);
        assertThat(parameters.value(card("XE C X 4 A(I)"))).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"XE", "N", "I", "R", "IX", "RX", "IF", "I(", "''", "TEST"})
    void otherCardsAreNoArithmetic(String code) {
        Card card = CardReader.read(List.of(" %-2s A".formatted(code))).get(0);
        assertThat(new ParameterCards(parameters).accepts(card)).isFalse();
    }
}
