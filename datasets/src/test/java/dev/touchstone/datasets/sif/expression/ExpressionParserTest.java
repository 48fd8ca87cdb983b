package dev.touchstone.datasets.sif.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.CardReader;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The structure and the types of expressions: ANSI X3.9-1978, section 6. X and Y are double, K is integer, L logical. */
class ExpressionParserTest {
    private static final Card CARD = CardReader.read(List.of("*", " F")).get(0);
    private final MemoryLayout memory = new MemoryLayout("TEST");

    ExpressionParserTest() {
        memory.add(CARD, List.of("X", "Y"));
        memory.addTemporary("K", FortranType.INTEGER);
        memory.addTemporary("L", FortranType.LOGICAL);
    }

    private Expression number(String text) {
        return ExpressionParser.number(CARD, memory, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "X+Y*X ; (X PLUS (Y TIMES X))",
                "X*Y+X ; ((X TIMES Y) PLUS X)",
                "X-Y-X ; ((X MINUS Y) MINUS X)",
                "X/Y*X ; ((X OVER Y) TIMES X)",
                "X**Y**X ; (X POWER (Y POWER X))",
                "-X**Y ; -(X POWER Y)",
                "-X*Y ; -(X TIMES Y)",
                "-X+Y ; (-X PLUS Y)",
                "+X ; X",
                "X*-Y ; (X TIMES -Y)",
                "X**-Y*X ; ((X POWER -Y) TIMES X)",
                "X*+Y ; (X TIMES Y)",
                "((X)) ; X",
                "(X+Y)*X ; ((X PLUS Y) TIMES X)",
                "x + y ; (X PLUS Y)"
            })
    void operatorsBindAsInFortran(String text, String structure) {
        assertThat(structure(number(text))).isEqualTo(structure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "L.OR.L.AND.L ; (L OR (L AND L))",
                "L.AND.L.OR.L ; ((L AND L) OR L)",
                ".NOT.L.AND.L ; (!L AND L)",
                ".NOT..NOT.L ; L",
                ".NOT.X.LT.Y ; !(X LESS Y)",
                "X+Y.GE.X*Y ; ((X PLUS Y) AT_LEAST (X TIMES Y))",
                "X==Y ; (X EQUAL Y)",
                "X/=Y ; (X DIFFERENT Y)",
                "X<=Y ; (X AT_MOST Y)",
                "X>=Y ; (X AT_LEAST Y)",
                "X>Y ; (X GREATER Y)",
                "X<Y ; (X LESS Y)"
            })
    void logicalOperatorsBindAsInFortran(String text, String structure) {
        assertThat(structure(ExpressionParser.logical(CARD, memory, text))).isEqualTo(structure);
    }

    private static String structure(Expression e) {
        if (e instanceof Expression.Name name) {
            return name.name();
        }
        if (e instanceof Expression.Negation negation) {
            return "-" + structure(negation.operand());
        }
        if (e instanceof Expression.Not not) {
            return "!" + structure(not.operand());
        }
        if (e instanceof Expression.Arithmetic both) {
            return "(%s %s %s)".formatted(structure(both.left()), both.operator(), structure(both.right()));
        }
        if (e instanceof Expression.Condition both) {
            return "(%s %s %s)".formatted(structure(both.left()), both.operator(), structure(both.right()));
        }
        throw new AssertionError(e);
    }

    @ParameterizedTest
    @CsvSource({
        "7, INTEGER",
        "7., SINGLE",
        "7E1, SINGLE",
        "7.D1, DOUBLE",
        "7D1, DOUBLE",
        "K, INTEGER",
        "K+7, INTEGER",
        "K+7.0, SINGLE",
        "K*X, DOUBLE",
        "2**K, INTEGER",
        "X**2, DOUBLE",
        "-K, INTEGER",
        "SQRT(2.0), SINGLE",
        "SQRT(X), DOUBLE",
        "DSQRT(2.0), DOUBLE",
        "INT(X), INTEGER",
        "'MAX(K,2.0)', SINGLE",
        "'MAX(K,2,X)', DOUBLE",
        "'MOD(K,2)', INTEGER"
    })
    void anExpressionHasTheWiderTypeOfItsParts(String text, FortranType type) {
        assertThat(number(text).type()).isEqualTo(type);
    }

    @Test
    void minAndMaxOfMoreThanTwoAreNested() {
        Expression.BinaryCall outer = (Expression.BinaryCall) number("MIN(X,Y,K)");
        assertThat(outer.function()).isEqualTo(BinaryIntrinsic.MIN);
        assertThat(outer.first()).isInstanceOf(Expression.BinaryCall.class);
        assertThat(structure(outer.second())).isEqualTo("K");
    }

    @Test
    void powersOfIntegersAreComputedByMultiplication() {
        assertThat(((Expression.Arithmetic) number("X**K")).isIntegerPower()).isTrue();
        assertThat(((Expression.Arithmetic) number("X**2.0")).isIntegerPower()).isFalse();
        assertThat(((Expression.Arithmetic) number("X*2")).isIntegerPower()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`` ; the expression cannot be read: it ends too early",
                "X+ ; the expression cannot be read: it ends too early",
                "X Y) ; \"XY\" is not a variable, parameter or temporary of this type",
                "X) ; the expression cannot be read: \")\" is not expected",
                "X 2 ; \"X2\" is not a variable, parameter or temporary of this type",
                "2 X ; the expression cannot be read: \"X\" is not expected",
                "X,Y ; the expression cannot be read: \",\" is not expected",
                "*X ; the expression cannot be read: \"*\" is not expected",
                "X***Y ; the expression cannot be read: \"*\" is not expected",
                "SQRT(X,Y) ; the expression cannot be read: \",\" is not expected",
                "ATAN2(X) ; the expression cannot be read: \")\" is not expected",
                "ATAN2(X,Y,X) ; the expression cannot be read: \",\" is not expected",
                "X.LT.Y ; a logical value stands where a number should",
                "L+X ; a logical value stands where a number should",
                "-L ; a logical value stands where a number should",
                "SQRT(L) ; a logical value stands where a number should",
                "X**L ; a logical value stands where a number should",
                "99999999999 ; the constant 99999999999 is too large",
                "1D999 ; the constant 1D999 is too large",
                "F(X) ; TEST needs external Fortran: the function F",
                "X.XX.Y ; the expression cannot be read: \".XX.\" is not expected",
                "X&Y ; \"&Y\" cannot be read in \"X&Y\""
            })
    void whatIsNoNumberIsRefusedWithTheReason(String text, String said) {
        assertThatThrownBy(() -> number(text))
                .isInstanceOf(SifFault.class)
                .hasMessage(said)
                .extracting(fault -> ((SifFault) fault).line())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "X, a number stands where .TRUE. or .FALSE. should",
        "X.AND.L, a number stands where .TRUE. or .FALSE. should",
        ".NOT.X, a number stands where .TRUE. or .FALSE. should",
        "L.LT.X, a logical value stands where a number should",
        "X.LT.Y.LT.X, the expression cannot be read: \".LT.\" is not expected"
    })
    void whatIsNotLogicalIsRefusedWithTheReason(String text, String said) {
        assertThatThrownBy(() -> ExpressionParser.logical(CARD, memory, text))
                .isInstanceOf(SifFault.class)
                .hasMessage(said);
    }

    @Test
    void nestingIsLimitedSoThatNoFileOverflowsTheStack() {
        assertThat(structure(number("(".repeat(99) + "X" + ")".repeat(99)))).isEqualTo("X");
        assertThatThrownBy(() -> number("(".repeat(10_000))).hasMessage("the expression is nested more than 200 deep");
        assertThatThrownBy(() -> number("-".repeat(10_000) + "X"))
                .hasMessage("the expression is nested more than 200 deep");
    }
}
