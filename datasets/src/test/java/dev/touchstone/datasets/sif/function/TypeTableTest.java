package dev.touchstone.datasets.sif.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.CardReader;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeTableTest {
    private static final Card CARD = CardReader.read(List.of(" EV ET")).get(0);

    private final TypeTable types = new TypeTable("element");
    private final TypeDeclaration type = types.declare(CARD, "ET");

    private static String remedy(Throwable fault) {
        return ((SifFault) fault).remedy();
    }

    @Test
    void aTypeIsDeclaredOnceByItsFirstCard() {
        assertThat(types.declare(CARD, "ET")).isSameAs(type).isSameAs(types.get(CARD, "ET"));
        assertThat(types.declare(CARD, "FT")).isNotSameAs(type);
    }

    @Test
    void aTypeThatIsNotDeclaredOrHasNoNameIsRefused() {
        types.declare(CARD, "AT");
        assertThatThrownBy(() -> types.get(CARD, "et"))
                .hasMessage("there is no element type \"et\"")
                .extracting(TypeTableTest::remedy)
                .isEqualTo("there are [AT, ET]");
        assertThatThrownBy(() -> types.declare(CARD, "")).hasMessage("the element type has no name");
    }

    @Test
    void aTypeWithoutAFunctionCannotBeUsed() {
        assertThatThrownBy(() -> types.compiled(CARD, type))
                .hasMessage("element type ET has no function")
                .extracting(TypeTableTest::remedy)
                .isEqualTo("define it with a T card in a part ELEMENTS");
    }

    @Test
    void placesFollowTheOrderOfTheDeclarations() {
        type.addVariable(CARD, "v");
        type.addVariable(CARD, "W");
        type.addParameter(CARD, "P");
        type.addVariable(CARD, "");
        assertThat(type.variables()).containsExactly("V", "W");
        assertThat(type.size()).isEqualTo(3);
        assertThat(type.placeOfVariable(CARD, "w")).isEqualTo(1);
        assertThat(type.placeOfParameter(CARD, "P")).isZero();
        assertThatThrownBy(() -> type.placeOfVariable(CARD, "P"))
                .hasMessage("type ET has no variable \"P\"")
                .extracting(TypeTableTest::remedy)
                .isEqualTo("it has [V, W]");
    }

    @Test
    void derivativesAreByInternalVariablesWhereThereAreAny() {
        type.addVariable(CARD, "V");
        type.addVariable(CARD, "W");
        assertThat(type.inner()).containsExactly("V", "W");
        assertThatThrownBy(() -> type.placeOfInner(CARD, "")).hasMessage("type ET has no variable \"\"");
        type.addInternal(CARD, "U");
        assertThat(type.inner()).containsExactly("U");
        assertThat(type.placeOfInner(CARD, ""))
                .as("the only one need not be named")
                .isZero();
        assertThatThrownBy(() -> type.placeOfInternal(CARD, "V")).hasMessage("type ET has no internal variable \"V\"");
    }

    @Test
    void namesWithinATypeDiffer() {
        type.addVariable(CARD, "V");
        type.addParameter(CARD, "P");
        type.addInternal(CARD, "V");
        for (Runnable second : List.<Runnable>of(
                () -> type.addVariable(CARD, "v"),
                () -> type.addVariable(CARD, "P"),
                () -> type.addParameter(CARD, "V"),
                () -> type.addParameter(CARD, "p"),
                () -> type.addInternal(CARD, "V"),
                () -> type.addInternal(CARD, "P"))) {
            assertThatThrownBy(second::run)
                    .isInstanceOf(SifFault.class)
                    .hasMessageMatching("type ET has two names \"[VPvp]\"");
        }
    }
}
