package dev.touchstone.datasets.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.datasets.MalformedDataException;
import dev.touchstone.datasets.SifReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameter cards and loops: The SIF Reference Report, sections 3.2.3 and 3.2.4. */
class SifParametersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "IE|K||7.9 = 7",
                "IE|K||-7.9 = -7",
                "RE|R||7.9 & IR|K|R = 7",
                "IE|J||7 & IA|K|J|2 = 9",
                "IE|J||7 & IS|K|J|2 = -5",
                "IE|J||7 & IM|K|J|2 = 14",
                "IE|J||2 & ID|K|J|7 = 3",
                "IE|J||-2 & ID|K|J|7 = -3",
                "IE|J||7 & I:|K|J = 7",
                "IE|J||7 & IE|I||2 & I+|K|J||I = 9",
                "IE|J||7 & IE|I||2 & I-|K|J||I = 5",
                "IE|J||7 & IE|I||2 & I*|K|J||I = 14",
                "IE|J||-7 & IE|I||2 & I/|K|J||I = -3"
            })
    void integerCards(String cards, int expected) {
        assertThat(value(cards + " & RI|P|K")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "RE|P||1.5D+1 = 15",
                "RE|P||-.5 = -0.5",
                "RE|P||25 = 25",
                "RE|P||1.0 E-2 = 0.01",
                "RE|P|| = 0",
                "RE|Q||3 & RA|P|Q|0.5 = 3.5",
                "RE|Q||3 & RS|P|Q|0.5 = -2.5",
                "RE|Q||3 & RM|P|Q|0.5 = 1.5",
                "RE|Q||4 & RD|P|Q|0.5 = 0.125",
                "RE|Q||4 & R:|P|Q = 4",
                "RE|Q||4 & RE|R||0.5 & R+|P|Q||R = 4.5",
                "RE|Q||4 & RE|R||0.5 & R-|P|Q||R = 3.5",
                "RE|Q||4 & RE|R||0.5 & R*|P|Q||R = 2",
                "RE|Q||4 & RE|R||0.5 & R/|P|Q||R = 8",
                "IE|1||1 & AE|Q(1)||4 & AE|R(1)||0.5 & A/|P(1)|Q(1)||R(1) & R:|P|P1 = 8",
                "IE|1||1 & IE|2||2 & AE|Q(1,2)||4 & R:|P|Q1,2 = 4",
                "IE|1||1 & AE|Q(1)||4 & A(|Q(1)|SQRT||Q(1) & R:|P|Q1 = 2"
            })
    void realCards(String cards, double expected) {
        assertThat(value(cards)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ABS,0.5",
        "SQRT,0.7071067811865476",
        "EXP,1.6487212707001282",
        "LOG,-0.6931471805599453",
        "LOG10,-0.3010299956639812",
        "SIN,0.479425538604203",
        "COS,0.8775825618903728",
        "TAN,0.5463024898437905",
        "ARCSIN,0.5235987755982989",
        "ARCCOS,1.0471975511965979",
        "ARCTAN,0.4636476090008061",
        "HYPSIN,0.5210953054937474",
        "HYPCOS,1.1276259652063807",
        "HYPTAN,0.46211715726000975"
    })
    void functions(String name, double atOneHalf) {
        assertThat(value("RF|P|%s|0.5".formatted(name))).isEqualTo(atOneHalf, within(1e-15));
        assertThat(value("RE|Q||0.5 & R(|P|%s||Q".formatted(name))).isEqualTo(atOneHalf, within(1e-15));
    }

    /** The value of the real parameter P below these cards. */
    private static double value(String cards) {
        var lines = new ArrayList<>(List.of(cards.replace(':', '=').split(" & ")));
        lines.addAll(List.of("VARIABLES", "|X", "START POINT", "ZV|S|X||P"));
        return SifText.data(lines.toArray(String[]::new)).start()[0];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DO|I|1||3 & X|X(I) & OD|I ; X1 X2 X3",
                "DO|I|1||3 & DI|I|2 & X|X(I) & OD|I ; X1 X3",
                "DO|I|3||1 & DI|I|M & X|X(I) & OD|I ; X3 X2 X1",
                "DO|I|2||1 & X|X(I) & OD|I & |Y ; Y",
                "DO|I|2||1 & DO|J|1||2 & X|X(I,J) & ND & |Y ; Y",
                "DO|I|1||2 & DO|J|I||2 & X|X(I,J) & OD|J & OD|I ; X1,1 X1,2 X2,2",
                "DO|I|1||2 & DO|J|1||2 & X|X(I,J) & ND ; X1,1 X1,2 X2,1 X2,2",
                "DO|I|1||2 & DO|J|2||1 & X|X(I,J) & OD|J & X|Z(I) & OD|I ; Z1 Z2",
                "DO|I|1||2 & DO|J|1||I & DO|K|J||I & X|X(I,J,K) & ND ; X1,1,1 X2,1,1 X2,1,2 X2,2,2",
                "DO|I|1||3 & X|X(I) & OD|I & X|Y(I) ; X1 X2 X3 Y3",
                "DO|I|1||3 & DI|I|2 & OD|I & X|Y(I) ; Y3",
                "DO|I|1||2 & IA|J|I|10 & X|X(J) & OD|I ; X11 X12"
            })
    void loops(String cards, String names) {
        var lines = new ArrayList<>(List.of("IE|1||1", "IE|2||2", "IE|3||3", "IE|M||-1", "VARIABLES"));
        lines.addAll(List.of(cards.replace("ND", "ND|").split(" & ")));
        assertThat(SifText.data(lines.toArray(String[]::new)).variables())
                .extracting(Variable::name)
                .containsExactly(names.split(" "));
    }

    private static final String SIZED = SifText.of(
            "NAME          TEST",
            "IE|N||3            $-PARAMETER number of variables",
            "*IE N                  5   $-PARAMETER",
            "RE|R||0.5          $-PARAMETER",
            "IE|1||1            $ not one to set",
            "VARIABLES",
            "DO|I|1||N",
            "X|X(I)",
            "OD|I",
            "GROUPS",
            "ZN|OBJ|X1||R",
            "ENDATA");

    @Test
    void parametersOfMarkedCardsCanBeGiven() {
        assertThat(SifReader.parameters(SIZED)).containsExactly("N", "R");
        assertThat(SifReader.parse("TEST.SIF", SIZED, Map.of()).parameters()).isEqualTo(Map.of("N", 3.0, "R", 0.5));
        SifProblem larger = SifReader.parse("TEST.SIF", SIZED, Map.of("N", 7.0, "R", 0.25));
        assertThat(larger.variables()).hasSize(7);
        assertThat(larger.groups().get(0).linear()).containsExactly(new LinearTerm(0, 0.25));
        assertThat(larger.parameters()).isEqualTo(Map.of("N", 7.0, "R", 0.25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n | 4 | no parameter \"n\" can be set; those that can: [N, R]",
                "1 | 4 | no parameter \"1\" can be set; those that can: [N, R]",
                "N | 3e9 | N = 3.0E9 is too large; integers are below 2147483648",
                "R | NaN | R = NaN is not finite; avoid divisions by 0 and roots and logarithms of negative numbers"
            })
    void othersCannot(String name, double value, String said) {
        assertThatThrownBy(() -> SifReader.parse("TEST.SIF", SIZED, Map.of(name, value)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageStartingWith("TEST.SIF, line ")
                .hasMessageEndingWith(said);
    }
}
