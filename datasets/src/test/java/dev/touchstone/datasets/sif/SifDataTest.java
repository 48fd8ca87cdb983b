package dev.touchstone.datasets.sif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.datasets.SifReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups, variables and their numbers: The SIF Reference Report, sections 3.2.6 to 3.2.14 and 3.2.19. */
class SifDataTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void linearTermsAreTheSameByRowsAndByColumns() {
        SifProblem rows =
                SifText.data("VARIABLES", "|X", "|Y", "GROUPS", "N|OBJ|X|2|Y|3", "E|C1|Y|-1", "L|C2", "G|C3|X|1|X|0.5");
        SifProblem columns =
                SifText.data("ROWS", "N|OBJ", "E|C1", "L|C2", "G|C3", "COLUMNS", "|X|OBJ|2|C3|1.5", "|Y|OBJ|3|C1|-1");
        assertThat(rows).isEqualTo(columns);
        assertThat(rows.groups())
                .extracting(Group::sense)
                .containsExactly(GroupSense.OBJECTIVE, GroupSense.EQUAL, GroupSense.AT_MOST, GroupSense.AT_LEAST);
        assertThat(rows.groups().get(0).linear()).containsExactly(new LinearTerm(0, 2), new LinearTerm(1, 3));
        assertThat(rows.groups().get(3).linear()).containsExactly(new LinearTerm(0, 1.5));
        assertThat(rows.constraints()).extracting(Group::name).containsExactly("C1", "C2", "C3");
    }

    @Test
    void theFirstCardOfAGroupGivesItsKindAndItsPlace() {
        SifProblem problem = SifText.data("VARIABLES", "|X", "GROUPS", "L|C", "E|D", "G|C|X|1");
        assertThat(problem.groups()).extracting(Group::name).containsExactly("C", "D");
        assertThat(problem.groups().get(0).sense()).isEqualTo(GroupSense.AT_MOST);
        assertThat(problem.groups().get(0).linear()).containsExactly(new LinearTerm(0, 1));
    }

    @Test
    void termsWithCoefficientZeroAreNone() {
        SifProblem problem = SifText.data("VARIABLES", "|X", "|Y", "GROUPS", "E|C|X|0.0|Y|1");
        assertThat(problem.groups().get(0).linear()).containsExactly(new LinearTerm(1, 1));
    }

    @Test
    void severalObjectiveGroupsAreTerms() {
        SifProblem problem = SifText.data("VARIABLES", "|X", "GROUPS", "N|F1|X|1", "E|C|X|1", "N|F2|X|1");
        assertThat(problem.objectives()).extracting(Group::name).containsExactly("F1", "F2");
    }

    @Test
    void groupsOnDCardsCombineTheLinearPartsOfOthers() {
        SifProblem problem = SifText.data(
                "VARIABLES", "|X", "|Y", "GROUPS", "N|A|X|1|Y|2", "E|B|Y|4", "DE|C|A|10|B|0.5", "DN|D|C|2");
        assertThat(problem.groups().get(2).sense()).isEqualTo(GroupSense.EQUAL);
        assertThat(problem.groups().get(2).linear()).containsExactly(new LinearTerm(0, 10), new LinearTerm(1, 22));
        assertThat(problem.groups().get(3).linear()).containsExactly(new LinearTerm(0, 20), new LinearTerm(1, 44));
    }

    @Test
    void theScaleOfAGroupCountsAndThatOfAVariableDoesNot() {
        SifProblem scaled = SifText.data("VARIABLES", "|X", "GROUPS", "N|A|X|1", "N|A|'SCALE'|4");
        assertThat(scaled.groups().get(0).scale()).isEqualTo(4);
        SifProblem columns = SifText.data("GROUPS", "N|A", "VARIABLES", "|X|A|1", "|X|'SCALE'|4");
        assertThat(columns).isEqualTo(SifText.data("GROUPS", "N|A", "VARIABLES", "|X|A|1"));
    }

    @Test
    void constantsEnterAsMinusBInObjectiveGroupsToo() {
        SifProblem problem = SifText.data(
                "RE|R||7",
                "VARIABLES",
                "|X",
                "GROUPS",
                "N|A|X|1",
                "E|B",
                "L|C",
                "CONSTANTS",
                "|V|'DEFAULT'|3",
                "|V|A|5",
                "Z|V|C||R",
                "|W|B|9");
        assertThat(problem.groups()).extracting(Group::constant).containsExactly(5.0, 3.0, 7.0);
    }

    @Test
    void rangesBoundTheOtherSideOfInequalitiesOnly() {
        SifProblem problem = SifText.data(
                "VARIABLES", "|X", "GROUPS", "N|A", "E|B", "L|C", "G|D", "G|E", "RANGES", "|R|A|5|B|5", "|R|C|-2|D|3");
        assertThat(problem.groups()).extracting(Group::lower).containsExactly(-INFINITY, 0.0, -2.0, 0.0, 0.0);
        assertThat(problem.groups()).extracting(Group::upper).containsExactly(INFINITY, 0.0, 0.0, 3.0, INFINITY);
        SifProblem usual =
                SifText.data("VARIABLES", "|X", "GROUPS", "G|D", "G|E", "RANGES", "|R|'DEFAULT'|4", "|R|E|1");
        assertThat(usual.groups()).extracting(Group::upper).containsExactly(4.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " ; 0 ; Infinity",
                "LO|B|X|-2 ; -2 ; Infinity",
                "UP|B|X|5 ; 0 ; 5",
                "UP|B|X|0 ; -Infinity ; 0",
                "LO|B|X|0 & UP|B|X|0 ; -Infinity ; 0",
                "UP|B|X|1 & UP|B|X|0 ; 0 ; 0",
                "LO|B|X|-1 & UP|B|X|0 ; -1 ; 0",
                "FX|B|X|3 ; 3 ; 3",
                "FR|B|X ; -Infinity ; Infinity",
                "MI|B|X ; -Infinity ; Infinity",
                "UP|B|X|5 & MI|B|X ; -Infinity ; 5",
                "UP|B|X|5 & PL|B|X ; 0 ; Infinity",
                "LO|B|X|-1E20 ; -Infinity ; Infinity",
                "UP|B|X|1.0D+20 ; 0 ; Infinity",
                "XL|B|X|1 ; 1 ; Infinity",
                "XU|B|X|1 ; 0 ; 1",
                "XX|B|X|1 ; 1 ; 1",
                "XR|B|X ; -Infinity ; Infinity",
                "XM|B|X ; -Infinity ; Infinity",
                "XU|B|X|1 & XP|B|X ; 0 ; Infinity",
                "ZL|B|X||R ; 0.5 ; Infinity",
                "ZU|B|X||R ; 0 ; 0.5",
                "ZX|B|X||R ; 0.5 ; 0.5",
                "FR|B|'DEFAULT' & LO|B|X|2 ; 2 ; Infinity",
                "LO|B|X|1 & LO|OTHER|X|2 ; 1 ; Infinity"
            })
    void bounds(String cards, double lower, double upper) {
        var lines = new ArrayList<>(List.of("RE|R||0.5", "VARIABLES", "|X", "BOUNDS"));
        if (cards != null) {
            lines.addAll(List.of(cards.split(" & ")));
        }
        Variable x = SifText.data(lines.toArray(String[]::new)).variables().get(0);
        assertThat(List.of(x.lower(), x.upper())).containsExactly(lower, upper);
    }

    @Test
    void domains() {
        SifProblem problem =
                SifText.data("IE|1||1", "VARIABLES", "|X|'INTEGER'", "|Y|'ZERO-ONE'", "X|Z(1)|'INTEGER'", "|W");
        assertThat(problem.variables())
                .extracting(Variable::domain)
                .containsExactly(
                        VariableDomain.INTEGER, VariableDomain.ZERO_ONE, VariableDomain.INTEGER, VariableDomain.REAL);
        assertThat(problem.variables().get(1).upper()).isEqualTo(1);
        assertThat(problem.variables().get(0).upper()).isEqualTo(INFINITY);
    }

    @Test
    void startPointsOfVariablesAndMultipliers() {
        SifProblem problem = SifText.data(
                "IE|1||1",
                "RE|R||7",
                "VARIABLES",
                "|X",
                "|Y",
                "|Z1",
                "|W",
                "GROUPS",
                "E|C1",
                "E|D",
                "E|X",
                "START POINT",
                "|S|'DEFAULT'|9",
                "V|S|X|1|Y|2",
                "ZV|S|Z(1)||R",
                "XM|S|C(1)|3",
                "M|S|X|4",
                "|S|D|5",
                "V|T|W|6");
        assertThat(problem.start()).containsExactly(1, 2, 7, 9);
        assertThat(problem.groups()).extracting(Group::multiplier).containsExactly(3.0, 5.0, 4.0);
        SifProblem split =
                SifText.data("VARIABLES", "|X", "GROUPS", "E|C", "START POINT", "V|S|'DEFAULT'|1", "M|S|'DEFAULT'|2");
        assertThat(split.start()).containsExactly(1);
        assertThat(split.groups().get(0).multiplier()).isEqualTo(2);
        assertThat(SifText.data("VARIABLES", "|X", "START POINT").start()).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({"QUADRATIC", "HESSIAN", "QUADS", "QUADOBJ", "QSECTION", "QMATRIX"})
    void aQuadraticPartIsKeptAsItsLowerHalf(String section) {
        SifProblem problem = SifText.data(
                "IE|1||1",
                "RE|R||7",
                "VARIABLES",
                "|X1",
                "|Y",
                section,
                "|X1|X1|2|Y|3",
                "ZX|X(1)|Y||R".replace("ZX", "Z"));
        assertThat(problem.quadratic())
                .containsExactly(new QuadraticTerm(0, 0, 2), new QuadraticTerm(1, 0, 3), new QuadraticTerm(1, 0, 7));
    }

    @Test
    void theObjectiveHasTheBoundsThatTheFileGives() {
        SifProblem problem = SifText.data("RE|R||7", "VARIABLES", "|X", "OBJECT BOUND", "LO|B||-4.5", "ZU|B|||R");
        assertThat(problem.objectiveLower()).isEqualTo(-4.5);
        assertThat(problem.objectiveUpper()).isEqualTo(7);
        assertThat(SifText.data("VARIABLES", "|X").objectiveLower()).isEqualTo(-INFINITY);
    }

    private static final String FIXED = SifText.of(
            "NAME          TEST", "IE|1||1", "VARIABLES", "|X1", "GROUPS", "N|OBJ|X1|2", "XE|C(1)|X(1)|-1.5", "ENDATA");

    @Test
    void freeFormatSaysTheSame() {
        String free =
                """
                FREE FORMAT
                NAME          TEST
                 IE 1 _ 1 $ a remark
                VARIABLES
                _ X1
                GROUPS
                N OBJ X1 2; XE C(1) X(1) -1.5
                ENDATA
                """;
        assertThat(parsed(free)).isEqualTo(parsed(FIXED));
        String both = FIXED.replace("GROUPS", "FREE FORMAT\nGROUPS\nG D\nFIXED FORMAT");
        assertThat(parsed(both).groups()).extracting(Group::name).containsExactly("D", "OBJ", "C1");
    }

    @Test
    void commentsRemarksBlankLinesTabsAndLineEndsDoNotMatter() {
        String noisy =
                "* what this is\n\n     $ nothing\n" + FIXED.replace("\n", "      $ so it is\r\n") + "* the end\n";
        assertThat(parsed(noisy)).isEqualTo(parsed(FIXED));
        assertThat(parsed(FIXED.replace(" IE 1 ", "\tIE\t1\t"))).isEqualTo(parsed(FIXED));
    }

    private static SifProblem parsed(String text) {
        return SifReader.parse("TEST.SIF", text, Map.of());
    }
}
