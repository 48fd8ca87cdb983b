package dev.touchstone.datasets.sif.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.CardReader;
import dev.touchstone.datasets.sif.text.FileParts;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second part of a file; lines are cards in free format, in which field 7 is the fourth string. */
class FunctionPartTest {
    private static final Card CARD = CardReader.read(List.of(" EV ET")).get(0);

    private final TypeTable types = new TypeTable("element");

    FunctionPartTest() {
        TypeDeclaration type = types.declare(CARD, "ET");
        type.addVariable(CARD, "V");
        type.addVariable(CARD, "W");
        type.addParameter(CARD, "P");
        TypeDeclaration internal = types.declare(CARD, "IT");
        internal.addVariable(CARD, "V");
        internal.addVariable(CARD, "W");
        internal.addInternal(CARD, "A");
        internal.addInternal(CARD, "B");
    }

    private void read(String... lines) {
        List<Card> cards = CardReader.read(Stream.of(
                        Stream.of("FREE FORMAT", "NAME", "ENDATA", "FREE FORMAT", "ELEMENTS"),
                        Stream.of(lines),
                        Stream.of("ENDATA"))
                .flatMap(each -> each)
                .toList());
        FunctionPart.read(FileParts.of(cards).elements(), "TEST", types);
    }

    private FunctionType type(String name) {
        return types.compiled(CARD, types.get(CARD, name));
    }

    private double value(FunctionType type, double... memory) {
        double[] all = Arrays.copyOf(memory, type.memorySize());
        type.globals().forEach(each -> each.run(all));
        type.assignments().forEach(each -> each.run(all));
        return type.value().value(all);
    }

    @Test
    void theValueAndTheDerivativesOfATypeAreThoseOfItsCards() {
        read("INDIVIDUALS", "T ET", "F _ _ V*W*P", "G V _ W*P", "G W _ V*P", "H V W P");
        FunctionType type = type("ET");
        assertThat(value(type, 2, 3, 5)).isEqualTo(30);
        assertThat(type.gradient().get(0).value(new double[] {2, 3, 5})).isEqualTo(15);
        assertThat(type.gradient().get(1).value(new double[] {2, 3, 5})).isEqualTo(10);
        assertThat(type.hessian()).hasSize(1);
        assertThat(List.of(type.hessian().get(0).row(), type.hessian().get(0).column()))
                .containsExactly(1, 0);
        assertThat(type.parameters()).containsExactly("P");
    }

    @Test
    void aSecondDerivativeIsTheSameInEitherOrderAndTheLastCardCounts() {
        read("INDIVIDUALS", "T ET", "F _ _ V", "H V W V", "H W V W", "H V V P");
        assertThat(type("ET").hessian()).hasSize(2);
        assertThat(type("ET").hessian().get(1).value().value(new double[] {2, 3, 5}))
                .isEqualTo(3);
    }

    @Test
    void rowsOfTheTransformationAddUpOverTheirCards() {
        read("INDIVIDUALS", "T IT", "R A V 1 W -2", "R A W 0.5", "R B V 3", "F _ _ A*B");
        assertThat(type("IT").transformation())
                .containsExactly(
                        List.of(new LinearTerm(0, 1), new LinearTerm(1, -2), new LinearTerm(1, 0.5)),
                        List.of(new LinearTerm(0, 3)));
        assertThat(type("IT").inner()).isEqualTo(2);
    }

    @Test
    void globalsAreSetBeforeTheAssignmentsOfEachType() {
        read(
                "TEMPORARIES",
                "R HALF; R T; L FLAG",
                "GLOBALS",
                "A HALF _ 0.5D0",
                "A FLAG _ .TRUE.",
                "I FLAG T HALF+1",
                "INDIVIDUALS",
                "T ET",
                "A HALF _ HALF*V",
                "F _ _ HALF+T",
                "T IT",
                "F _ _ HALF");
        assertThat(value(type("ET"), 8, 3, 5)).isEqualTo(5.5);
        assertThat(value(type("IT"))).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "INDIVIDUALS/T OT ~ 7 ~ there is no element type \"OT\"",
                "INDIVIDUALS/F _ _ V ~ 7 ~ the card stands above the first T card",
                "INDIVIDUALS/T ET ~ 7 ~ type ET has no F card",
                "INDIVIDUALS/T ET/F _ _ V/T ET/F _ _ W ~ 9 ~ element type ET is defined twice",
                "INDIVIDUALS/T ET/F _ _ V/G U _ V ~ 9 ~ type ET has no variable \"U\"",
                "INDIVIDUALS/T ET/F _ _ V/H V U V ~ 9 ~ type ET has no variable \"U\"",
                "INDIVIDUALS/T IT/F _ _ A/G V _ V ~ 9 ~ type IT has no variable \"V\"",
                "INDIVIDUALS/T IT/R V W 1 ~ 8 ~ type IT has no internal variable \"V\"",
                "INDIVIDUALS/T IT/R A U 1 ~ 8 ~ type IT has no variable \"U\"",
                "INDIVIDUALS/T IT/R A V X ~ 8 ~ \"X\" is no number",
                "INDIVIDUALS/T ET/Q V _ 1 ~ 8 ~ field 1 is \"Q\"",
                "INDIVIDUALS/T ET/A P _ V ~ 8 ~ P is no temporary",
                "TEMPORARIES/X T ~ 7 ~ field 1 is \"X\"",
                "TEMPORARIES/F FUN ~ 7 ~ TEST needs external Fortran: the function FUN",
                "TEMPORARIES/R T/INDIVIDUALS/T ET/I T T V/F _ _ V ~ 10 ~ T is not logical",
                "GLOBALS/F _ _ 1/INDIVIDUALS/T ET/F _ _ V ~ 7 ~ field 1 is \"F\""
            })
    void aFaultNamesItsLine(String cards, int line, String said) {
        assertThatThrownBy(() -> read(cards.split("/")))
                .isInstanceOf(SifFault.class)
                .hasMessage(said)
                .extracting(fault -> ((SifFault) fault).line())
                .isEqualTo(line);
    }
}
