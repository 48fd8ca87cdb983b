package dev.touchstone.datasets.sif;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.MalformedDataException;
import dev.touchstone.datasets.SifReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal names the file, the line, what is wrong and what would be right. */
class SifMalformedTest {
    /** A sound file; a case puts its card in the place of one of these lines. */
    private static final List<String> SOUND = List.of(
            "NAME          TEST",
            "IE|1||1",
            "IE|3||3",
            "VARIABLES",
            "|X",
            "|Y",
            "GROUPS",
            "N|OBJ|X|1",
            "BOUNDS",
            "FR|B|'DEFAULT'",
            "ELEMENT TYPE",
            "EV|ET|V||W",
            "EP|ET|P",
            "ELEMENT USES",
            "T|E|ET",
            "V|E|V||X",
            "V|E|W||Y",
            "P|E|P|1",
            "GROUP TYPE",
            "GV|GT|Z",
            "GROUP USES",
            "E|OBJ|E",
            "T|OBJ|GT",
            "ENDATA",
            "ELEMENTS      TEST",
            "TEMPORARIES",
            "R|T",
            "L|FLAG",
            "INDIVIDUALS",
            "T|ET",
            "A|T||V*P",
            "F|||T+W",
            "G|V||P",
            "ENDATA",
            "GROUPS        TEST",
            "INDIVIDUALS",
            "T|GT",
            "F|||Z**2",
            "ENDATA");

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1 ~ VARIABLES ~ 1 ~ the file has no NAME card; it begins with",
                "4 ~ COLUMN ~ 4 ~ there is no section \"COLUMN\"; see the SIF Reference Report",
                "2 ~ IE|1||1.0.0 ~ 2 ~ \"1.0.0\" is no number; write it like -0.25 or 1.0D-3",
                "2 ~ RE|R||1E999 ~ 2 ~ 1E999 is too large; numbers are below 1.8D+308",
                "2 ~ IE|1||3E9 ~ 2 ~ 1 = 3.0E9 is too large; integers are below 2147483648",
                "3 ~ IE|||3 ~ 3 ~ the parameter has no name; field 2 is its name",
                "3 ~ RI|R|N ~ 3 ~ the integer parameter \"N\" has no value; set it on a card above",
                "3 ~ RM|R|Q|2 ~ 3 ~ the real parameter \"Q\" has no value; set it on a card above",
                "3 ~ RF|R|GAMMA|2 ~ 3 ~ there is no function \"GAMMA\"; use ABS SQRT",
                "3 ~ RF|R|LOG|0 ~ 3 ~ R = -Infinity is not finite; avoid divisions by 0",
                "3 ~ XX|R ~ 3 ~ field 1 is \"XX\"; cards below NAME compute parameters, such as RE or IE",
                "5 ~ X|X(I) ~ 5 ~ the integer parameter \"I\" has no value; set it on a card above",
                "5 ~ DO|I|1||3 ~ 4 ~ the section ends within a loop; end it with OD or ND",
                "5 ~ DO|I|3||1 ~ 5 ~ the loop is not ended; end it with OD or ND",
                "5 ~ OD|I ~ 5 ~ OD ends no loop; begin one with DO",
                "5 ~ Q|X ~ 5 ~ field 1 is \"Q\"; here it is one of X and Z, or blank",
                "8 ~ N|OBJ|U|1 ~ 8 ~ there is no variable \"U\"; name it on a card above",
                "8 ~ DN|OBJ|U|1 ~ 8 ~ there is no group \"U\"; name it on a card above",
                "8 ~ Q|OBJ ~ 8 ~ field 1 is \"Q\"; here it is one of N E G L",
                "8 ~ N||X|1 ~ 8 ~ the group has no name; names have up to ten characters",
                "8 ~ N|OBJ|'SCALE'|0 ~ 8 ~ the scale of group OBJ is 0; groups are divided by their scale",
                "10 ~ UP|B|X|-1 ~ 10 ~ X is at least 0.0 and at most -1.0; correct one of its bounds in BOUNDS",
                "10 ~ BV|B|X ~ 10 ~ field 1 is \"BV\"; here it is one of LO UP FX",
                "12 ~ EV|ET|V||V ~ 12 ~ type ET has two names \"V\"; names within a type differ",
                "12 ~ GV|ET|V ~ 12 ~ field 1 is \"GV\"; here it is one of EV IV EP",
                "15 ~ T|E|OTHER ~ 15 ~ there is no element type \"OTHER\"; there are [ET]",
                "16 ~ V|E|U||X ~ 16 ~ type ET has no variable \"U\"; it has [V, W]",
                "16 ~ V|F|V||X ~ 16 ~ element F has no type; give it one with a T card above",
                "17 ~ V|E|V||Y ~ 15 ~ element E has nothing for W; set it on a V card in ELEMENT USES",
                "18 ~ V|E|V||Y ~ 15 ~ element E has nothing for P; set it on a P card in ELEMENT USES",
                "20 ~ GV|GT|Z||Y ~ 20 ~ group type GT has two variables; a group type has one",
                "20 ~ GP|GT|S ~ 37 ~ type GT has no variable; declare one above",
                "22 ~ E|OBJ|F ~ 22 ~ there is no element \"F\"; name it on a card above",
                "23 ~ P|OBJ|S|1 ~ 23 ~ group OBJ has no type; give it one with a T card above",
                "27 ~ F|FUN ~ 27 ~ TEST needs external Fortran: the function FUN; only problems that are all SIF",
                "29 ~ INDIVIDUAL ~ 29 ~ there is no section \"INDIVIDUAL\" in this part; a part has TEMPORARIES",
                "30 ~ A|T||V ~ 30 ~ the card stands above the first T card; begin the type with a T card",
                "30 ~ T|OTHER ~ 30 ~ there is no element type \"OTHER\"; there are [ET]",
                "31 ~ A|V||P ~ 31 ~ V is no temporary; only temporaries are assigned",
                "31 ~ I|T|T|P ~ 31 ~ T is not logical; field 2 is a temporary of an L card",
                "31 ~ A|FLAG||P ~ 31 ~ a number stands where .TRUE. or .FALSE. should; compare it with another",
                "31 ~ A|T||V.GT.P ~ 31 ~ a logical value stands where a number should; compute with numbers",
                "31 ~ A|T||V*U ~ 31 ~ \"U\" is not a variable, parameter or temporary of this type; the type has [FLAG, P, T, V, W]",
                "31 ~ A|T||V*FUN(P) ~ 31 ~ TEST needs external Fortran: the function FUN; only problems",
                "31 ~ A|T||(V ~ 31 ~ the expression cannot be read: it ends too early; write a Fortran expression",
                "31 ~ A|T||V) ~ 31 ~ the expression cannot be read: \")\" is not expected; write a Fortran expression",
                "31 ~ A|T||V#P ~ 31 ~ \"#P\" cannot be read in \"V#P\"; write a Fortran expression",
                "31 ~ A|T||1.0E40 ~ 31 ~ the constant 1.0E40 is too large; REAL*4 ends at 3.4E38, use 1.0D+39",
                "31 ~ G+|||V ~ 31 ~ G+ continues a card T; continue it with T+",
                "32 ~ G|W||P ~ 30 ~ type ET has no F card; its value is on an F card",
                "33 ~ Q|V||P ~ 33 ~ field 1 is \"Q\"; here it is T R A I E F G or H",
                "33 ~ T|ET ~ 33 ~ type ET has no F card; its value is on an F card",
                "37 ~ T|OTHER ~ 37 ~ there is no group type \"OTHER\"; there are [GT]",
                "39 ~ * ~ 38 ~ the file ends within a part; each part ends with a card ENDATA"
            })
    void oneLineIsWrong(int replaced, String card, int line, String said) {
        var lines = new ArrayList<>(SOUND);
        lines.set(replaced - 1, card);
        assertRefused(lines, "TEST.SIF, line %d: %s".formatted(line, said));
    }

    @Test
    void typesThatAreUsedNeedAFunction() {
        assertRefused(
                SOUND.subList(0, 24), "TEST.SIF, line 15: element type ET has no function; define it with a T card");
        assertRefused(SOUND.subList(0, 34), "TEST.SIF, line 8: group type GT has no function; define it with a T card");
    }

    @Test
    void expressionsAreNotNestedTooDeep() {
        var lines = new ArrayList<>(SOUND.subList(0, 31));
        lines.add("F|||" + "(".repeat(41));
        for (int i = 0; i < 6; i++) {
            lines.add("F+|||" + "(".repeat(41));
        }
        assertRefused(
                lines, List.of("ENDATA"), "TEST.SIF, line 32: the expression is nested more than 200 deep; use temp");
    }

    @Test
    void anExpressionHasAtMost19Continuations() {
        var lines = new ArrayList<>(SOUND.subList(0, 32));
        for (int i = 0; i < 20; i++) {
            lines.add("F+|||+V");
        }
        lines.add("ENDATA");
        assertRefused(
                lines, "TEST.SIF, line 52: the expression has too many continuations; at most 19 continuations follow");
    }

    @Test
    void loopsAreNestedAtMostThreeDeepAndHaveAStep() {
        var head = SOUND.subList(0, 4);
        assertRefused(
                head,
                List.of("DO|I|1||3", "DO|J|1||3", "DO|K|1||3", "DO|L|1||3", "ENDATA"),
                "TEST.SIF, line 8: loops are nested mo");
        assertRefused(
                head,
                List.of("IA|0|1|-1", "DO|I|1||3", "DI|I|0", "ENDATA"),
                "TEST.SIF, line 6: the step of a loop is 0; give the DI");
        assertRefused(
                head,
                List.of("IA|0|1|-1", "I/|K|1||0", "ENDATA"),
                "TEST.SIF, line 6: an integer is divided by 0; divide by");
    }

    @Tag("slow")
    @Test
    void aProblemTooLargeForAnyMachineIsRefused() {
        var head = List.of("NAME          TEST", "IE|1||1", "IE|N||1000000000", "VARIABLES", "DO|I|1||N");
        assertRefused(
                head, List.of("X|X(I)", "OD|I", "ENDATA"), "TEST.SIF, line 6: the problem has more than 5000000 ");
        assertRefused(
                head, List.of("OD|I", "ENDATA"), "TEST.SIF, line 6: the problem has more than 10000000 cards, as ");
        assertRefused(
                head,
                List.of("AE|P(I)||1", "AE|Q(I)||1", "OD|I", "ENDATA"),
                "TEST.SIF, line 6: the problem has more than 5000000 variables, groups, elements");
    }

    @Test
    void aProblemHasVariables() {
        assertRefused(
                List.of("NAME          TEST"), List.of("ENDATA"), "TEST.SIF, line 1: the problem has no variable; nam");
        assertRefused(List.of(), "TEST.SIF, line 1: the file ends within a part; each part ends with a card ENDATA");
    }

    private static void assertRefused(List<String> head, List<String> tail, String said) {
        var lines = new ArrayList<>(head);
        lines.addAll(tail);
        assertRefused(lines, said);
    }

    private static void assertRefused(List<String> lines, String said) {
        String text = SifText.of(lines.toArray(String[]::new));
        assertThatThrownBy(() -> SifReader.parse("TEST.SIF", text, Map.of()))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageStartingWith(said);
    }
}
