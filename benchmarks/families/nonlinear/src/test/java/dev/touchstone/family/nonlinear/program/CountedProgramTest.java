package dev.touchstone.family.nonlinear.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CountedProgramTest {
    private static final double[] X = {-1.2, 1};

    private final NonlinearProgram plain = new HockSchittkowski.Hs6();
    private final Map<String, Long> work = new TreeMap<>();
    private final NonlinearProgram counted =
            new CountedProgram(plain, (unit, amount) -> work.merge(unit, amount, Long::sum));

    private static Stream<Arguments> calls() {
        return Stream.of(
                call(evaluation -> evaluation.objective(X), Map.of("objectives", 1L, "evaluations", 1L)),
                call(
                        evaluation -> evaluation.constraints(X, new double[1]),
                        Map.of("constraints", 1L, "evaluations", 1L)),
                call(evaluation -> evaluation.gradient(X, new double[2]), Map.of("gradients", 1L, "derivatives", 1L)),
                call(evaluation -> evaluation.jacobian(X, new double[2]), Map.of("jacobians", 1L, "derivatives", 1L)),
                call(evaluation -> evaluation.hessian(X, 1, new double[1], new double[3]), Map.of("hessians", 1L)),
                call(
                        evaluation -> evaluation.hessianProduct(X, 1, new double[1], X, new double[2]),
                        Map.of("hessian-products", 1L)));
    }

    private static Arguments call(Consumer<Evaluation> call, Map<String, Long> charges) {
        return Arguments.of(call, charges);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCallIsChargedOnceToItsUnitAndItsSum(Consumer<Evaluation> call, Map<String, Long> charges) {
        Evaluation evaluation = counted.evaluation();
        call.accept(evaluation);
        assertThat(work).isEqualTo(charges);
        call.accept(counted.evaluation());
        assertThat(work.values()).as("another evaluation charges the same work").containsOnly(2L);
        assertThat(CountedProgram.UNITS).containsAll(charges.keySet());
    }

    @Test
    void operationsOfLinearSolvesAreAddedUp() {
        counted.flops().accept(7);
        counted.flops().accept(5);
        assertThat(work).isEqualTo(Map.of("flops", 12L));
        plain.flops().accept(3);
        assertThat(work).as("the plain program counts nothing").isEqualTo(Map.of("flops", 12L));
    }

    @Test
    void valuesAreThoseOfThePlainProgram() {
        Evaluation evaluation = counted.evaluation();
        double[] values = new double[1];
        double[] entries = new double[2];
        double[] hessian = new double[3];
        double[] product = new double[2];
        assertThat(evaluation.objective(X)).isEqualTo(2.2 * 2.2);
        evaluation.constraints(X, values);
        assertThat(values[0]).isEqualTo(10 * (1 - 1.2 * 1.2));
        evaluation.gradient(X, product);
        assertThat(product).containsExactly(-4.4, 0);
        evaluation.jacobian(X, entries);
        assertThat(entries).containsExactly(24, 10);
        evaluation.hessian(X, 2, new double[] {0.5}, hessian);
        assertThat(hessian).as("2 sigma - 20 lambda, 0, 0").containsExactly(-6, 0, 0);
        evaluation.hessianProduct(X, 2, new double[] {0.5}, new double[] {3, 4}, product);
        assertThat(product).containsExactly(-18, 0);
    }

    @Test
    void everythingElseIsThePlainPrograms() {
        assertThat(counted.variables()).isEqualTo(2);
        assertThat(counted.constraints()).isEqualTo(1);
        assertThat(counted.start()).isEqualTo(plain.start());
        assertThat(counted.startMultipliers()).isEqualTo(plain.startMultipliers());
        assertThat(counted.jacobian()).isSameAs(plain.jacobian());
        assertThat(counted.hessian()).isSameAs(plain.hessian());
        assertThat(counted.isEqualityConstrained()).isTrue();
        assertThat(counted.isLinear(0)).isFalse();
        assertThat(counted.knownMinimum()).hasValue(0);
        assertThat(((ForwardingProgram) counted).program()).isSameAs(plain);
    }
}
