package dev.touchstone.datasets.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.datasets.sif.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Element and group types, their uses and their expressions; X = 2, Y = 3, P = 0.5. */
class SifFunctionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "X+Y*P = 3.5",
                "X-Y-P = -1.5",
                "Y/X/P = 3",
                "-X**2 = -4",
                "(-X)**2 = 4",
                "-X+Y = 1",
                "X*-Y = -6",
                "X**-1 = 0.5",
                "X**Y**X = 512",
                "2**3**2 = 512",
                "Y * * 2 = 9",
                "x*y = 6",
                "7/2 = 3",
                "-7/2 = -3",
                "7/2*X = 6",
                "X*7/2 = 7",
                "2**(-1) = 0",
                "1.0D+1 = 10",
                "1.E1 = 10",
                ".5*X = 1",
                "0.1*X = 0.20000000298023224",
                "0.1D0*X = 0.2",
                "0.1E0*X = 0.20000000298023224",
                "1.0/3.0 = 0.3333333432674408",
                "1.0/3 = 0.3333333432674408",
                "1/3.0D0 = 0.3333333333333333",
                "DBLE(0.1) = 0.10000000149011612",
                "SQRT(2.0) = 1.4142135381698608",
                "DSQRT(X) = 1.4142135623730951",
                "SIGN(X,-Y) = -2",
                "SIGN(-X,Y) = 2",
                "MOD(-7,3) = -1",
                "MOD(Y,X) = 1",
                "MIN(X,Y,P) = 0.5",
                "MAX(X,Y,P) = 3",
                "DMAX1(X,Y) = 3",
                "ATAN2(X,Y) = 0.5880026035475675",
                "ATAN2(X,-Y) = 2.5535900500422257",
                "INT(-2.7D0) = -2",
                "INT(X)/3 = 0",
                "ABS(-X) = 2",
                "LOG10(X) = 0.3010299956639812",
                "EXP(P) = 1.6487212707001282",
                "TANH(P) = 0.46211715726000975"
            })
    void fortranExpressions(String expression, double expected) {
        assertThat(value("F|||" + expression)).isEqualTo(expected, within(1e-15 * Math.abs(expected)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "X.GT.Y ; 0",
                "X.LT.Y ; 1",
                "X .LE. 2.0 ; 1",
                "X.GE.2.D0 ; 1",
                "2.EQ.3 ; 0",
                "X.NE.Y ; 1",
                "X < Y ; 1",
                ".TRUE. ; 1",
                ".NOT..TRUE. ; 0",
                "X.GT.Y.OR.X.LT.Y ; 1",
                ".TRUE. .OR. .TRUE. .AND. .FALSE. ; 1",
                ".NOT. X.GT.Y .AND. P.LT.X+Y ; 1"
            })
    void logicalExpressions(String expression, double expected) {
        assertThat(value("A|FLAG||" + expression, "I|FLAG|T|1.0", "E|FLAG|T|0.0", "F|||T"))
                .isEqualTo(expected);
    }

    @Test
    void assignmentsRunInTheirOrderAndConditionalOnesWhereTheLogicalIsSo() {
        assertThat(value("A|T||X", "A|T||T+Y", "F|||T")).isEqualTo(5);
        assertThat(value("A|FLAG||X.GT.Y", "A|T||7.0", "I|FLAG|T|8.0", "F|||T")).isEqualTo(7);
        assertThat(value("A|FLAG||X.GT.Y", "A|T||7.0", "E|FLAG|T|8.0", "F|||T")).isEqualTo(8);
    }

    @Test
    void integerTemporariesTruncate() {
        assertThat(value("A|K||Y/X", "F|||K*X")).isEqualTo(2);
        assertThat(value("A|K||-Y/X", "F|||K*X")).isEqualTo(-2);
        assertThat(value("A|K||7", "F|||K/2")).isEqualTo(3);
    }

    @Test
    void sixCharactersOfANameCount() {
        assertThat(value("A|TEMPORARY||X", "F|||TEMPOR*tempora")).isEqualTo(4);
    }

    @Test
    void expressionsGoOnOnContinuations() {
        assertThat(value("F|||X*(Y", "F+|||+P)*1", "F+|||0.D0")).isEqualTo(70);
        var long20 = new ArrayList<>(List.of("F|||X"));
        for (int i = 0; i < 19; i++) {
            long20.add("F+|||+X");
        }
        assertThat(value(long20.toArray(String[]::new))).isEqualTo(40);
    }

    @Test
    void columnsBeyondThe65thAreNotRead() {
        assertThat(value("F|||" + " ".repeat(40) + "X*Y")).isEqualTo(2);
    }

    private static double value(String... cards) {
        FunctionType type = element(cards).type();
        double[] memory = memory(type, 2, 3, 0.5);
        return type.value().value(memory);
    }

    /** The memory of a type after its assignments. */
    private static double[] memory(FunctionType type, double... numbers) {
        double[] memory = new double[type.memorySize()];
        System.arraycopy(numbers, 0, memory, 0, numbers.length);
        type.globals().forEach(each -> each.run(memory));
        type.assignments().forEach(each -> each.run(memory));
        return memory;
    }

    private static Element element(String... cards) {
        String[] head = {
            "NAME          TEST",
            "VARIABLES",
            "|A",
            "|B",
            "GROUPS",
            "N|OBJ",
            "ELEMENT TYPE",
            "EV|ET|X||Y",
            "EP|ET|P",
            "ELEMENT USES",
            "T|E|ET",
            "V|E|X||A",
            "V|E|Y||B",
            "P|E|P|0.5",
            "GROUP USES",
            "E|OBJ|E",
            "ENDATA",
            "ELEMENTS      TEST",
            "TEMPORARIES",
            "R|T",
            "R|TEMPORARY",
            "I|K",
            "L|FLAG",
            "M|SQRT",
            "INDIVIDUALS",
            "T|ET"
        };
        return SifText.read(Stream.of(Stream.of(head), Stream.of(cards), Stream.of("ENDATA"))
                        .flatMap(each -> each)
                        .toArray(String[]::new))
                .groups()
                .get(0)
                .elements()
                .get(0)
                .element();
    }

    @Test
    void derivativesThatAreNotGivenAreZero() {
        FunctionType type = element("F|||X*Y", "G|Y||X", "H|X|Y|1.0D0").type();
        assertThat(type.gradient().get(0)).isEqualTo(Expression.Literal.ZERO);
        assertThat(type.gradient().get(1).value(memory(type, 2, 3, 0.5))).isEqualTo(2);
        assertThat(type.hessian()).hasSize(1);
        assertThat(type.hessian().get(0).row()).isEqualTo(1);
        assertThat(type.hessian().get(0).column()).isZero();
    }

    private static SifProblem uses(String... cards) {
        String[] head = {
            "NAME          TEST",
            "IE|1||1",
            "RE|R||7",
            "VARIABLES",
            "|A",
            "|B",
            "GROUPS",
            "N|OBJ",
            "E|C1",
            "E|D",
            "ELEMENT TYPE",
            "EV|ET|V||W",
            "IV|ET|U",
            "EP|ET|P||Q",
            "EV|SQ|X",
            "GROUP TYPE",
            "GV|GT|Z",
            "GP|GT|S",
            "GV|HT|Z"
        };
        String[] tail = {
            "ENDATA",
            "ELEMENTS      TEST",
            "TEMPORARIES",
            "R|HALF",
            "GLOBALS",
            "A|HALF||0.5D0",
            "INDIVIDUALS",
            "T|ET",
            "R|U|V|1|W|-2",
            "R|U|W|0.5",
            "F|||U*P+Q+HALF",
            "T|SQ",
            "F|||X*X",
            "ENDATA",
            "GROUPS        TEST",
            "TEMPORARIES",
            "INDIVIDUALS",
            "T|GT",
            "F|||S*Z",
            "G|||S",
            "T|HT",
            "F|||Z*Z",
            "G|||Z+Z",
            "H|||2.0",
            "ENDATA"
        };
        return SifText.read(Stream.of(head, cards, tail).flatMap(Stream::of).toArray(String[]::new));
    }

    @Test
    void elementsAreUsedWithTheirVariablesParametersAndWeights() {
        Group group = uses(
                        "ELEMENT USES",
                        "T|'DEFAULT'|SQ",
                        "XT|E(1)|ET",
                        "XV|E(1)|V||B",
                        "V|E1|W||NEW",
                        "ZP|E(1)|P||R",
                        "P|E1|Q|3",
                        "V|F|X||A",
                        "GROUP USES",
                        "E|OBJ|E1|2|F|3",
                        "XE|OBJ|E(1)",
                        "ZE|OBJ|F||R")
                .groups()
                .get(0);
        assertThat(group.elements()).extracting(ElementUse::weight).containsExactly(2.0, 3.0, 1.0, 7.0);
        Element element = group.elements().get(0).element();
        assertThat(element.variables()).containsExactly(1, 2);
        assertThat(element.parameters()).containsExactly(7.0, 3.0);
        assertThat(group.elements().get(1).element().type().name()).isEqualTo("SQ");
    }

    @Test
    void internalVariablesAreSumsOfVariables() {
        FunctionType type = uses(
                        "ELEMENT USES", "T|E|ET", "V|E|V||A", "V|E|W||B", "P|E|P|1|Q|2", "GROUP USES", "E|OBJ|E")
                .groups()
                .get(0)
                .elements()
                .get(0)
                .element()
                .type();
        assertThat(type.inner()).isEqualTo(1);
        assertThat(type.transformation())
                .containsExactly(List.of(new LinearTerm(0, 1), new LinearTerm(1, -2), new LinearTerm(1, 0.5)));
        assertThat(type.value().value(memory(type, 0, 0, 10, 4, 1))).isEqualTo(41.5);
    }

    @Test
    void aVariableThatElementUsesNamesFirstHasTheDefaultBoundsAndStartsAtZero() {
        SifProblem problem = uses(
                "BOUNDS",
                "LO|B|'DEFAULT'|-3",
                "START POINT",
                "V|S|'DEFAULT'|4",
                "ELEMENT USES",
                "T|E|SQ",
                "V|E|X||NEW",
                "GROUP USES",
                "E|OBJ|E");
        assertThat(problem.variables().get(2))
                .isEqualTo(new Variable("NEW", VariableDomain.REAL, -3, Double.POSITIVE_INFINITY, 0));
        assertThat(problem.start()).containsExactly(4, 4, 0);
    }

    @Test
    void theUsualTypeOfGroupsGoesToThoseWithoutOneAndItsCodeMayBeBlank() {
        for (String code : List.of("T", "")) {
            SifProblem problem = uses("GROUP USES", code + "|'DEFAULT'|HT", "T|C1|GT", "P|C1|S|5");
            assertThat(problem.groups())
                    .extracting(group -> group.type().orElseThrow().name())
                    .containsExactly("HT", "GT", "HT");
            assertThat(problem.groups().get(1).parameters()).containsExactly(5.0);
        }
        assertThat(uses().groups()).allMatch(group -> group.type().isEmpty());
    }
}
