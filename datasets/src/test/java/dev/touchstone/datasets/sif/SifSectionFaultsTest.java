package dev.touchstone.datasets.sif;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.MalformedDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults of each section of the first part. A case has its section, its cards, separated by &, the line of the fault and the
 * message. Line 2 is the first card of the case; lines before it are those of the section's head.
 */
class SifSectionFaultsTest {
    /** The lines below the NAME card and above the cards of a case. */
    private static final Map<String, List<String>> HEADS = Map.ofEntries(
            Map.entry("NAME", List.of()),
            Map.entry("VARIABLES", List.of("VARIABLES")),
            Map.entry("GROUPS", List.of("VARIABLES", "|X", "GROUPS")),
            Map.entry("CONSTANTS", List.of("VARIABLES", "|X", "GROUPS", "E|C", "CONSTANTS")),
            Map.entry("RHS", List.of("VARIABLES", "|X", "GROUPS", "E|C", "RHS")),
            Map.entry("RANGES", List.of("VARIABLES", "|X", "GROUPS", "E|C", "RANGES")),
            Map.entry("BOUNDS", List.of("VARIABLES", "|X", "BOUNDS")),
            Map.entry("START POINT", List.of("VARIABLES", "|X", "GROUPS", "E|C", "START POINT")),
            Map.entry("QUADRATIC", List.of("VARIABLES", "|X", "QUADRATIC")),
            Map.entry("OBJECT BOUND", List.of("VARIABLES", "|X", "OBJECT BOUND")),
            Map.entry("TYPES", List.of("VARIABLES", "|X")),
            Map.entry("ELEMENT USES", List.of("VARIABLES", "|X", "ELEMENT TYPE", "EV|ET|V", "EP|ET|P", "ELEMENT USES")),
            Map.entry(
                    "GROUP USES",
                    List.of("VARIABLES", "|X", "GROUPS", "E|C", "GROUP TYPE", "GV|GT|Z", "GP|GT|S", "GROUP USES")));

    private static void assertRefused(String section, String cards, int line, String said) {
        var lines = new ArrayList<String>(HEADS.get(section));
        lines.addAll(List.of(cards.split(" & ")));
        assertThatThrownBy(() -> SifText.data(lines.toArray(String[]::new)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage("TEST.SIF, line %d: %s"
                        .formatted(line + HEADS.get(section).size(), said));
    }

    @ParameterizedTest
    @CsvSource({"CONSTANTS", "RHS", "RANGES"})
    void aVectorOfGroupsWithAFaultIsRefusedWithItsLine(String section) {
        assertRefused(section, "|B|D|1", 2, "there is no group \"D\"; name it on a card above");
        assertRefused(section, "|B|C|1|D|2", 2, "there is no group \"D\"; name it on a card above");
        assertRefused(section, "|B|C|X", 2, "\"X\" is no number; write it like -0.25 or 1.0D-3");
        assertRefused(section, "X|B|C(I)|1", 2, "the integer parameter \"I\" has no value; set it on a card above");
        assertRefused(section, "Z|B|C||R", 2, "the real parameter \"R\" has no value; set it on a card above");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "NAME ~ DI|I|1 ~ 2 ~ field 1 is \"DI\"; cards below NAME compute parameters, such as RE or IE",
                "NAME ~ IE|N||X ~ 2 ~ \"X\" is no number; write it like -0.25 or 1.0D-3",
                "NAME ~ I+|N|A||B ~ 2 ~ the integer parameter \"A\" has no value; set it on a card above",
                "NAME ~ RI|R|A ~ 2 ~ the integer parameter \"A\" has no value; set it on a card above",
                "NAME ~ R*|R|A||B ~ 2 ~ the real parameter \"A\" has no value; set it on a card above",
                "NAME ~ RD|R|A|1 ~ 2 ~ the real parameter \"A\" has no value; set it on a card above",
                "NAME ~ RE|A||0 & RD|R|A|1 ~ 3 ~ R = Infinity is not finite; avoid divisions by 0 and roots and logarithms of negative numbers",
                "NAME ~ RF|R|SQRT|-1 ~ 2 ~ R = NaN is not finite; avoid divisions by 0 and roots and logarithms of negative numbers",
                "NAME ~ AE|R(I)||1 ~ 2 ~ the integer parameter \"I\" has no value; set it on a card above",
                "NAME ~ IE|A||0 & IE|B||1 & I/|C|B||A ~ 4 ~ an integer is divided by 0; divide by another parameter",
                "VARIABLES ~ E|X ~ 2 ~ field 1 is \"E\"; here it is one of X and Z, or blank",
                "VARIABLES ~ X|X(I) ~ 2 ~ the integer parameter \"I\" has no value; set it on a card above",
                "VARIABLES ~ |X|C|1 ~ 2 ~ there is no group \"C\"; name it on a card above",
                "VARIABLES ~ ||C|1 ~ 2 ~ the variable has no name; names have up to ten characters",
                "GROUPS ~ F|C ~ 2 ~ field 1 is \"F\"; here it is one of N E G L, each also with X, Z or D before it",
                "GROUPS ~ DF|C ~ 2 ~ field 1 is \"DF\"; here it is one of N E G L, each also with X, Z or D before it",
                "GROUPS ~ E|C|Y|1 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "GROUPS ~ E|C|X|1|Y|2 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "GROUPS ~ E|C|X|1.0.0 ~ 2 ~ \"1.0.0\" is no number; write it like -0.25 or 1.0D-3",
                "GROUPS ~ ZE|C|X||R ~ 2 ~ the real parameter \"R\" has no value; set it on a card above",
                "GROUPS ~ DE|C|D|1 ~ 2 ~ there is no group \"D\"; name it on a card above",
                "GROUPS ~ E|C|'SCALE'|0 ~ 2 ~ the scale of group C is 0; groups are divided by their scale",
                "BOUNDS ~ BV|B|X ~ 2 ~ field 1 is \"BV\"; here it is one of LO UP FX FR MI PL XL XU XX XR XM XP ZL ZU ZX",
                "BOUNDS ~ ZR|B|X ~ 2 ~ field 1 is \"ZR\"; here it is one of LO UP FX FR MI PL XL XU XX XR XM XP ZL ZU ZX",
                "BOUNDS ~ LO|B|Y|1 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "BOUNDS ~ LO|B|X|1X ~ 2 ~ \"1X\" is no number; write it like -0.25 or 1.0D-3",
                "BOUNDS ~ ZL|B|X||R ~ 2 ~ the real parameter \"R\" has no value; set it on a card above",
                "BOUNDS ~ LO|B|X|2 & UP|B|X|1 ~ 3 ~ X is at least 2.0 and at most 1.0; correct one of its bounds in BOUNDS",
                "BOUNDS ~ UP|B|X|1 & LO|B|'DEFAULT'|2 & FR|C|X ~ 3 ~ X is at least 2.0 and at most 1.0; correct one of its bounds in BOUNDS",
                "START POINT ~ E|S|X|1 ~ 2 ~ field 1 is \"E\"; here it is one of V M X Z XV XM ZV ZM, or blank",
                "START POINT ~ V|S|C|1 ~ 2 ~ there is no variable \"C\"; name it on a card above",
                "START POINT ~ M|S|X|1 ~ 2 ~ there is no group \"X\"; name it on a card above",
                "START POINT ~ |S|Y|1 ~ 2 ~ there is no group \"Y\"; name it on a card above",
                "START POINT ~ XV|S|X(I)|1 ~ 2 ~ the integer parameter \"I\" has no value; set it on a card above",
                "QUADRATIC ~ E|X|X|1 ~ 2 ~ field 1 is \"E\"; here it is one of X and Z, or blank",
                "QUADRATIC ~ |Y|X|1 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "QUADRATIC ~ |X|Y|1 ~ 2 ~ there is no variable \"Y\"; name it on a card above",
                "QUADRATIC ~ Z|X|X||R ~ 2 ~ the real parameter \"R\" has no value; set it on a card above",
                "OBJECT BOUND ~ FX|B||1 ~ 2 ~ field 1 is \"FX\"; here it is one of LO UP XL XU ZL ZU",
                "OBJECT BOUND ~ LO|B||X ~ 2 ~ \"X\" is no number; write it like -0.25 or 1.0D-3",
                "OBJECT BOUND ~ ZU|B|||R ~ 2 ~ the real parameter \"R\" has no value; set it on a card above",
                "TYPES ~ ELEMENT TYPE & EV||V ~ 3 ~ the element type has no name; field 2 is its name",
                "TYPES ~ ELEMENT TYPE & EV|T|V & EP|T|v ~ 4 ~ type T has two names \"v\"; names within a type differ",
                "TYPES ~ ELEMENT TYPE & GV|T|V ~ 3 ~ field 1 is \"GV\"; here it is one of EV IV EP",
                "TYPES ~ GROUP TYPE & EV|T|V ~ 3 ~ field 1 is \"EV\"; here it is one of GV GP",
                "TYPES ~ GROUP TYPE & IV|T|V ~ 3 ~ field 1 is \"IV\"; here it is one of GV GP",
                "TYPES ~ GROUP TYPE & GV|T|V & GV|T|W ~ 4 ~ group type T has two variables; a group type has one",
                "ELEMENT USES ~ Q|E|ET ~ 2 ~ field 1 is \"Q\"; here it is one of T V P, each also with X or Z before it",
                "ELEMENT USES ~ T|E|OT ~ 2 ~ there is no element type \"OT\"; there are [ET]",
                "ELEMENT USES ~ T|'DEFAULT'|OT ~ 2 ~ there is no element type \"OT\"; there are [ET]",
                "ELEMENT USES ~ V|E|V||X ~ 2 ~ element E has no type; give it one with a T card above",
                "ELEMENT USES ~ T|E|ET & V|E|U||X ~ 3 ~ type ET has no variable \"U\"; it has [V]",
                "ELEMENT USES ~ T|E|ET & V|E|V ~ 3 ~ the variable has no name; names have up to ten characters",
                "ELEMENT USES ~ T|E|ET & P|E|Q|1 ~ 3 ~ type ET has no parameter \"Q\"; it has [P]",
                "ELEMENT USES ~ T|E|ET & P|E|P|1 ~ 2 ~ element E has nothing for V; set it on a V card in ELEMENT USES",
                "ELEMENT USES ~ T|E|ET & V|E|V||X ~ 2 ~ element E has nothing for P; set it on a P card in ELEMENT USES",
                "ELEMENT USES ~ T|E|ET & V|E|V||X & P|E|P|1 ~ 2 ~ element type ET has no function; define it with a T card in a part ELEMENTS",
                "ELEMENT USES ~ T|E|ET & V|E|V||X & P|E|P|1 & T|E|ET ~ 2 ~ element E has nothing for V; set it on a V card in ELEMENT USES",
                "GROUP USES ~ Q|C|GT ~ 2 ~ field 1 is \"Q\"; here it is one of T E P, each also with X or Z before it",
                "GROUP USES ~ T|C|OT ~ 2 ~ there is no group type \"OT\"; there are [GT]",
                "GROUP USES ~ T|D|GT ~ 2 ~ there is no group \"D\"; name it on a card above",
                "GROUP USES ~ E|C|F ~ 2 ~ there is no element \"F\"; name it on a card above",
                "GROUP USES ~ P|C|S|1 ~ 2 ~ group C has no type; give it one with a T card above",
                "GROUP USES ~ T|C|GT & P|C|R|1 ~ 3 ~ type GT has no parameter \"R\"; it has [S]",
                "GROUP USES ~ T|C|GT ~ -3 ~ group C has nothing for S; set it on a P card in GROUP USES",
                "GROUP USES ~ T|C|GT & P|C|S|1 ~ -3 ~ group type GT has no function; define it with a T card in a part GROUPS",
                "GROUP USES ~ T|'DEFAULT'|GT ~ -3 ~ group C has nothing for S; set it on a P card in GROUP USES"
            })
    void aSectionWithAFaultIsRefusedWithItsLine(String section, String cards, int line, String said) {
        assertRefused(section, cards, line, said);
    }
}
