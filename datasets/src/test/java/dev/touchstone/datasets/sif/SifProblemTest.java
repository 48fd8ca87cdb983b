package dev.touchstone.datasets.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.expression.Expression.Literal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A record that contradicts itself cannot be made. */
class SifProblemTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static FunctionType type(int variables, int internals, int rows, int derivatives) {
        return new FunctionType(
                "ET",
                names("V", variables),
                names("U", internals),
                List.of("P"),
                new ArrayList<>(Collections.nCopies(rows, List.of(new LinearTerm(0, 1)))),
                9,
                List.of(),
                List.of(),
                Literal.ZERO,
                new ArrayList<>(Collections.nCopies(derivatives, Literal.ZERO)),
                List.of());
    }

    private static List<String> names(String stem, int size) {
        return IntStream.range(0, size).mapToObj(i -> stem + i).toList();
    }

    private static Group group(GroupSense sense, double scale, double range, List<Double> parameters) {
        return new Group(
                "C", sense, scale, 0, List.of(), List.of(), Optional.of(type(1, 0, 0, 1)), parameters, range, 0);
    }

    @Test
    void aVariablesLowerBoundIsAtMostItsUpperBound() {
        assertThat(new Variable("X", VariableDomain.REAL, 1, 1, 0).upper()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Variable("X", VariableDomain.REAL, 2, 1, 0))
                .withMessage("X: lower bound 2.0, upper bound 1.0; the lower one is at most the upper one");
        assertThatIllegalArgumentException().isThrownBy(() -> new Variable("X", VariableDomain.REAL, Double.NaN, 1, 0));
    }

    @Test
    void anElementHasAVariableAndAParameterForEachOfItsType() {
        FunctionType type = type(2, 0, 0, 2);
        assertThat(new Element("E", type, List.of(4, 4), List.of(1.0)).variables())
                .containsExactly(4, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Element("E", type, List.of(4), List.of(1.0)))
                .withMessage("element E: 1 variables and 1 parameters; its type has 2 and 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Element("E", type, List.of(4, 4), List.of()));
    }

    @Test
    void aGroupHasAScaleAndTheParametersOfItsType() {
        assertThat(group(GroupSense.EQUAL, -2, INFINITY, List.of(1.0)).scale()).isEqualTo(-2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group(GroupSense.EQUAL, 0, INFINITY, List.of(1.0)))
                .withMessage("group C: scale 0.0 and 1 parameters; a scale is not 0, its type has 1");
        assertThatIllegalArgumentException().isThrownBy(() -> group(GroupSense.EQUAL, 1, INFINITY, List.of()));
    }

    @Test
    void theSenseAndTheRangeGiveTheBoundsOfAGroup() {
        List<Double> p = List.of(1.0);
        assertThat(bounds(group(GroupSense.OBJECTIVE, 1, 3, p))).containsExactly(-INFINITY, INFINITY);
        assertThat(bounds(group(GroupSense.EQUAL, 1, 3, p))).containsExactly(0, 0);
        assertThat(bounds(group(GroupSense.AT_LEAST, 1, 3, p))).containsExactly(0, 3);
        assertThat(bounds(group(GroupSense.AT_MOST, 1, 3, p))).containsExactly(-3, 0);
        assertThat(bounds(group(GroupSense.AT_MOST, 1, INFINITY, p))).containsExactly(-INFINITY, 0);
    }

    private static double[] bounds(Group group) {
        return new double[] {group.lower(), group.upper()};
    }

    @Test
    void aTypeHasADerivativeForEachInnerVariable() {
        assertThat(type(3, 0, 0, 3).inner()).isEqualTo(3);
        assertThat(type(3, 2, 2, 2).inner()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type(3, 2, 2, 3))
                .withMessage("type ET: 3 first derivatives for 2 variables");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type(3, 2, 1, 2))
                .withMessage("type ET: 1 rows of W for 2 internal variables; each has one");
    }

    @Test
    void symmetricEntriesAreThoseOfTheLowerHalf() {
        assertThat(new QuadraticTerm(2, 2, 1).row()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuadraticTerm(1, 2, 1))
                .withMessage("entry (1, 2) is not in the lower half; 0 <= column <= row");
        assertThatIllegalArgumentException().isThrownBy(() -> new QuadraticTerm(1, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SecondDerivative(0, 1, Literal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearTerm(-1, 2))
                .withMessage("variable -1; variables count from 0");
    }

    @Test
    void aProblemDoesNotChangeWithTheListsItIsMadeOf() {
        var groups = new ArrayList<>(List.of(
                group(GroupSense.OBJECTIVE, 1, INFINITY, List.of(1.0)),
                group(GroupSense.AT_MOST, 1, INFINITY, List.of(1.0))));
        var problem = new SifProblem("P", List.of(), groups, List.of(), Map.of(), -INFINITY, INFINITY);
        groups.clear();
        assertThat(problem.objectives()).extracting(Group::sense).containsExactly(GroupSense.OBJECTIVE);
        assertThat(problem.constraints()).extracting(Group::sense).containsExactly(GroupSense.AT_MOST);
    }
}
