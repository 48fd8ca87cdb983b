package dev.touchstone.datasets.sif;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.MalformedDataException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults of each section of the first part. A case has its cards, separated by &, the line of the fault and the message. Line
 * 2 is the first card of the case; lines before it are those of the section's head.
 */
class SifSectionFaultsTest {
    private static void assertRefused(List<String> head, String cards, int line, String said) {
        var lines = new ArrayList<String>(head);
        lines.addAll(List.of(cards.split(" & ")));
        assertThatThrownBy(() -> SifText.data(lines.toArray(String[]::new)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage("TEST.SIF, line %d: %s".formatted(line + head.size(), said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "DI|I|1 ~ 2 ~ field 1 is \"DI\"; cards below NAME compute parameters, such as RE or IE",
                "IE|N||X ~ 2 ~ \"X\" is no number; write it like -0.25 or 1.0D-3",
                "I+|N|A||B ~ 2 ~ the integer parameter \"A\" has no value; set it on a card above",
                "RI|R|A ~ 2 ~ the integer parameter \"A\" has no value; set it on a card above",
                "R*|R|A||B ~ 2 ~ the real parameter \"A\" has no value; set it on a card above",
                "RD|R|A|1 ~ 2 ~ the real parameter \"A\" has no value; set it on a card above",
                "RE|A||0 & RD|R|A|1 ~ 3 ~ R = Infinity is not finite; avoid divisions by 0 and roots and logarithms of negative numbers",
                "RF|R|SQRT|-1 ~ 2 ~ R = NaN is not finite; avoid divisions by 0 and roots and logarithms of negative numbers",
                "AE|R(I)||1 ~ 2 ~ the integer parameter \"I\" has no value; set it on a card above",
                "IE|A||0 & IE|B||1 & I/|C|B||A ~ 4 ~ an integer is divided by 0; divide by another parameter"
            })
    void parameters(String cards, int line, String said) {
        assertRefused(List.of(), cards, line, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "E|X ~ 2 ~ field 1 is \"E\"; here it is one of X and Z, or blank",
                "X|X(I) ~ 2 ~ the integer parameter \"I\" has no value; set it on a card above",
                "|X|C|1 ~ 2 ~ there is no group \"C\"; name it on a card above",
                "||C|1 ~ 2 ~ the variable has no name; names have up to ten characters"
            })
    void variables(String cards, int line, String said) {
        assertRefused(List.of("VARIABLES"), cards, line, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "F|C ~ 2 ~ field 1 is \"F\"; here it is one of N E G L, each also with X, Z or D before it",
                "DF|C ~ 2 ~ field 1 is \"DF\"; here it is one of N E G L, each also with X, Z or D before it",
                "E|C|Y|1 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "E|C|X|1|Y|2 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "E|C|X|1.0.0 ~ 2 ~ \"1.0.0\" is no number; write it like -0.25 or 1.0D-3",
                "ZE|C|X||R ~ 2 ~ the real parameter \"R\" has no value; set it on a card above",
                "DE|C|D|1 ~ 2 ~ there is no group \"D\"; name it on a card above",
                "E|C|'SCALE'|0 ~ 2 ~ the scale of group C is 0; groups are divided by their scale"
            })
    void groups(String cards, int line, String said) {
        assertRefused(List.of("VARIABLES", "|X", "GROUPS"), cards, line, said);
    }

    @ParameterizedTest
    @CsvSource({"CONSTANTS", "RHS", "RANGES"})
    void vectorsOfGroups(String section) {
        var head = List.of("VARIABLES", "|X", "GROUPS", "E|C", section);
        assertRefused(head, "|B|D|1", 2, "there is no group \"D\"; name it on a card above");
        assertRefused(head, "|B|C|1|D|2", 2, "there is no group \"D\"; name it on a card above");
        assertRefused(head, "|B|C|X", 2, "\"X\" is no number; write it like -0.25 or 1.0D-3");
        assertRefused(head, "X|B|C(I)|1", 2, "the integer parameter \"I\" has no value; set it on a card above");
        assertRefused(head, "Z|B|C||R", 2, "the real parameter \"R\" has no value; set it on a card above");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "BV|B|X ~ 2 ~ field 1 is \"BV\"; here it is one of LO UP FX FR MI PL XL XU XX XR XM XP ZL ZU ZX",
                "ZR|B|X ~ 2 ~ field 1 is \"ZR\"; here it is one of LO UP FX FR MI PL XL XU XX XR XM XP ZL ZU ZX",
                "LO|B|Y|1 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "LO|B|X|1X ~ 2 ~ \"1X\" is no number; write it like -0.25 or 1.0D-3",
                "ZL|B|X||R ~ 2 ~ the real parameter \"R\" has no value; set it on a card above",
                "LO|B|X|2 & UP|B|X|1 ~ 3 ~ X is at least 2.0 and at most 1.0; correct one of its bounds in BOUNDS",
                "UP|B|X|1 & LO|B|'DEFAULT'|2 & FR|C|X ~ 3 ~ X is at least 2.0 and at most 1.0; correct one of its bounds in BOUNDS"
            })
    void bounds(String cards, int line, String said) {
        assertRefused(List.of("VARIABLES", "|X", "BOUNDS"), cards, line, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "E|S|X|1 ~ 2 ~ field 1 is \"E\"; here it is one of V M X Z XV XM ZV ZM, or blank",
                "V|S|C|1 ~ 2 ~ there is no variable \"C\"; name it on a card above",
                "M|S|X|1 ~ 2 ~ there is no group \"X\"; name it on a card above",
                "|S|Y|1 ~ 2 ~ there is no group \"Y\"; name it on a card above",
                "XV|S|X(I)|1 ~ 2 ~ the integer parameter \"I\" has no value; set it on a card above"
            })
    void startPoints(String cards, int line, String said) {
        assertRefused(List.of("VARIABLES", "|X", "GROUPS", "E|C", "START POINT"), cards, line, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "E|X|X|1 ~ 2 ~ field 1 is \"E\"; here it is one of X and Z, or blank",
                "|Y|X|1 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "|X|Y|1 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "Z|X|X||R ~ 2 ~ the real parameter \"R\" has no value; set it on a card above"
            })
    void quadraticParts(String cards, int line, String said) {
        assertRefused(List.of("VARIABLES", "|X", "QUADRATIC"), cards, line, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "FX|B||1 ~ 2 ~ field 1 is \"FX\"; here it is one of LO UP XL XU ZL ZU",
                "LO|B||X ~ 2 ~ \"X\" is no number; write it like -0.25 or 1.0D-3",
                "ZU|B|||R ~ 2 ~ the real parameter \"R\" has no value; set it on a card above"
            })
    void boundsOfTheObjective(String cards, int line, String said) {
        assertRefused(List.of("VARIABLES", "|X", "OBJECT BOUND"), cards, line, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "ELEMENT TYPE & EV||V ~ 3 ~ the element type has no name; field 2 is its name",
                "ELEMENT TYPE & EV|T|V & EP|T|v ~ 4 ~ type T has two names \"v\"; names within a type differ",
                "ELEMENT TYPE & GV|T|V ~ 3 ~ field 1 is \"GV\"; here it is one of EV IV EP",
                "GROUP TYPE & EV|T|V ~ 3 ~ field 1 is \"EV\"; here it is one of GV GP",
                "GROUP TYPE & IV|T|V ~ 3 ~ field 1 is \"IV\"; here it is one of GV GP",
                "GROUP TYPE & GV|T|V & GV|T|W ~ 4 ~ group type T has two variables; a group type has one"
            })
    void typeDeclarations(String cards, int line, String said) {
        assertRefused(List.of("VARIABLES", "|X"), cards, line, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Q|E|ET ~ 2 ~ field 1 is \"Q\"; here it is one of T V P, each also with X or Z before it",
                "T|E|OT ~ 2 ~ there is no element type \"OT\"; there are [ET]",
                "T|'DEFAULT'|OT ~ 2 ~ there is no element type \"OT\"; there are [ET]",
                "V|E|V||X ~ 2 ~ element E has no type; give it one with a T card above",
                "T|E|ET & V|E|U||X ~ 3 ~ type ET has no variable \"U\"; it has [V]",
                "T|E|ET & V|E|V ~ 3 ~ the variable has no name; names have up to ten characters",
                "T|E|ET & P|E|Q|1 ~ 3 ~ type ET has no parameter \"Q\"; it has [P]",
                "T|E|ET & P|E|P|1 ~ 2 ~ element E has nothing for V; set it on a V card in ELEMENT USES",
                "T|E|ET & V|E|V||X ~ 2 ~ element E has nothing for P; set it on a P card in ELEMENT USES",
                "T|E|ET & V|E|V||X & P|E|P|1 ~ 2 ~ element type ET has no function; define it with a T card in a part ELEMENTS",
                "T|E|ET & V|E|V||X & P|E|P|1 & T|E|ET ~ 2 ~ element E has nothing for V; set it on a V card in ELEMENT USES"
            })
    void usesOfElements(String cards, int line, String said) {
        assertRefused(
                List.of("VARIABLES", "|X", "ELEMENT TYPE", "EV|ET|V", "EP|ET|P", "ELEMENT USES"), cards, line, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Q|C|GT ~ 2 ~ field 1 is \"Q\"; here it is one of T E P, each also with X or Z before it",
                "T|C|OT ~ 2 ~ there is no group type \"OT\"; there are [GT]",
                "T|D|GT ~ 2 ~ there is no group \"D\"; name it on a card above",
                "E|C|F ~ 2 ~ there is no element \"F\"; name it on a card above",
                "P|C|S|1 ~ 2 ~ group C has no type; give it one with a T card above",
                "T|C|GT & P|C|R|1 ~ 3 ~ type GT has no parameter \"R\"; it has [S]",
                "T|C|GT ~ -3 ~ group C has nothing for S; set it on a P card in GROUP USES",
                "T|C|GT & P|C|S|1 ~ -3 ~ group type GT has no function; define it with a T card in a part GROUPS",
                "T|'DEFAULT'|GT ~ -3 ~ group C has nothing for S; set it on a P card in GROUP USES"
            })
    void usesOfGroups(String cards, int line, String said) {
        assertRefused(
                List.of("VARIABLES", "|X", "GROUPS", "E|C", "GROUP TYPE", "GV|GT|Z", "GP|GT|S", "GROUP USES"),
                cards,
                line,
                said);
    }
}
