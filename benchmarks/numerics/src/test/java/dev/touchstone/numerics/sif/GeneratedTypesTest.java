package dev.touchstone.numerics.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.ElementUse;
import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.GroupSense;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.QuadraticTerm;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.datasets.sif.Variable;
import dev.touchstone.datasets.sif.VariableDomain;
import dev.touchstone.datasets.sif.expression.Expression;
import dev.touchstone.datasets.sif.expression.FortranType;
import dev.touchstone.datasets.sif.expression.Operator;
import dev.touchstone.numerics.sif.interpreted.InterpretedFunctions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class GeneratedTypesTest {
    @Property(tries = 200)
    void compiledTypesAreTheInterpretedOnes(
            @ForAll("elementTypes") FunctionType element,
            @ForAll("groupTypes") FunctionType group,
            @ForAll @DoubleRange(min = -3, max = 3) double x1,
            @ForAll @DoubleRange(min = -3, max = 3) double x2) {
        assertAgrees(problem(element, group), x1, x2);
    }

    @Example
    void aTypeThatIsTooLargeForAMethodIsRefused() {
        SifProblem problem = problem(TypeArbitraries.square(deep(5000)), TypeArbitraries.square(deep(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompiledProblem.of(problem).functions())
                .withMessageMatching(
                        "type SQUARE is too large to be compiled: its source has \\d+ characters, at most 60000 "
                                + "are allowed; split it into several types");
    }

    /** x + x + x + ..., balanced so that it is not nested deeply. */
    private static Expression deep(int terms) {
        return terms == 1
                ? new Expression.Name(FortranType.DOUBLE, "X", 0)
                : new Expression.Arithmetic(
                        FortranType.DOUBLE, Operator.PLUS, deep(terms / 2), deep(terms - terms / 2));
    }

    @Provide
    Arbitrary<FunctionType> elementTypes() {
        return TypeArbitraries.elements();
    }

    @Provide
    Arbitrary<FunctionType> groupTypes() {
        return TypeArbitraries.groups();
    }

    private static void assertAgrees(SifProblem problem, double x1, double x2) {
        CompiledProblem compiled = CompiledProblem.of(problem);
        double[] x = {x1, x2, 0.5};
        var expected = new Evaluated(compiled.structure(), new InterpretedFunctions(compiled.structure()), x);
        assertThat(new Evaluated(compiled.structure(), compiled.functions(), x).differences(expected))
                .isEmpty();
    }

    /** Elements that groups share, one of them with a variable that comes twice, groups with and without a function. */
    private static SifProblem problem(FunctionType element, FunctionType group) {
        Element apart = element("E1", element, 0);
        Element together = element("E2", element, 1);
        Optional<FunctionType> function = Optional.of(group);
        return new SifProblem(
                "GENERATED",
                IntStream.range(0, 3)
                        .mapToObj(i -> new Variable("X" + i, VariableDomain.REAL, -10, 10, 0))
                        .toList(),
                List.of(
                        group("F1", GroupSense.OBJECTIVE, function, List.of(use(apart, 1), use(together, -0.3))),
                        group("C1", GroupSense.EQUAL, Optional.empty(), List.of(use(apart, 2.1))),
                        group("F2", GroupSense.OBJECTIVE, Optional.empty(), List.of()),
                        group("C2", GroupSense.AT_MOST, function, List.of(use(together, 1), use(apart, 0.7))),
                        group("C3", GroupSense.EQUAL, Optional.empty(), List.of())),
                List.of(new QuadraticTerm(1, 1, 0.9), new QuadraticTerm(2, 0, -1.7)),
                Map.of(),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
    }

    private static Element element(String name, FunctionType type, int step) {
        List<Integer> variables = IntStream.range(0, type.variables().size())
                .mapToObj(i -> step == 0 ? i : 1)
                .toList();
        return new Element(name, type, variables, parameters(type));
    }

    private static List<Double> parameters(FunctionType type) {
        return Stream.iterate(1.3, p -> p - 2.6).limit(type.parameters().size()).toList();
    }

    private static ElementUse use(Element element, double weight) {
        return new ElementUse(element, weight);
    }

    private static Group group(String name, GroupSense kind, Optional<FunctionType> type, List<ElementUse> uses) {
        return new Group(
                name,
                kind,
                3,
                0.25,
                List.of(new LinearTerm(0, 1.1), new LinearTerm(2, -0.6)),
                uses,
                type,
                type.map(GeneratedTypesTest::parameters).orElse(List.of()),
                Double.POSITIVE_INFINITY,
                0);
    }
}
