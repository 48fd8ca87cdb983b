package dev.touchstone.numerics.sif.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.expression.Assignment;
import dev.touchstone.datasets.sif.expression.Expression;
import dev.touchstone.datasets.sif.expression.Expression.Arithmetic;
import dev.touchstone.datasets.sif.expression.Expression.Literal;
import dev.touchstone.datasets.sif.expression.Expression.Name;
import dev.touchstone.datasets.sif.expression.FortranType;
import dev.touchstone.datasets.sif.expression.Operator;
import dev.touchstone.numerics.sif.source.TypeHessian.Position;
import dev.touchstone.numerics.sif.source.TypeHessian.Product;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeHessianTest {
    private static final Name X = new Name(FortranType.DOUBLE, "X", 0);
    private static final Name T = new Name(FortranType.DOUBLE, "T", 3);
    private static final Name R = new Name(FortranType.DOUBLE, "R", 4);
    private static final Name L = new Name(FortranType.LOGICAL, "L", 5);
    private static final Literal TWO = new Literal(FortranType.DOUBLE, 2);

    private static FunctionType type(
            List<List<LinearTerm>> w,
            List<SecondDerivative> hessian,
            List<Assignment> globals,
            List<Assignment> assignments) {
        return new FunctionType(
                "ET",
                List.of("X", "Y", "Z"),
                w.isEmpty() ? List.of() : List.of("U", "V").subList(0, w.size()),
                List.of(),
                w,
                8,
                globals,
                assignments,
                X,
                Collections.nCopies(w.isEmpty() ? 3 : w.size(), (Expression) Literal.ZERO),
                hessian);
    }

    private static SecondDerivative given(int row, int column) {
        return new SecondDerivative(row, column, TWO);
    }

    @Test
    void withoutInternalVariablesTheEntriesAreThoseOfTheFile() {
        FunctionType type = type(List.of(), List.of(given(2, 0), given(1, 1)), List.of(), List.of());
        assertThat(TypeHessian.of(type))
                .containsExactly(
                        new Position(1, 1, List.of(new Product(1, 1, 1))),
                        new Position(2, 0, List.of(new Product(1, 0, 1))));
    }

    /** u = x - 2 z: H_uu u_x^2, H_uu u_z u_x and H_uu u_z^2. */
    @Test
    void oneInternalVariableSpreadsItsEntryOverItsVariables() {
        FunctionType type = type(
                List.of(List.of(new LinearTerm(0, 1), new LinearTerm(2, -2))),
                List.of(given(0, 0)),
                List.of(),
                List.of());
        assertThat(TypeHessian.of(type))
                .containsExactly(
                        new Position(0, 0, List.of(new Product(1, 0, 1))),
                        new Position(2, 0, List.of(new Product(-2, 0, 1))),
                        new Position(2, 2, List.of(new Product(-2, 0, -2))));
    }

    /** u = x, v = x + 3 y with H_vu: at (x, x) both mirror images, 2 H_vu; at (y, x) 3 H_vu. */
    @Test
    void mirrorImagesMeetInOneEntry() {
        FunctionType type = type(
                List.of(List.of(new LinearTerm(0, 1)), List.of(new LinearTerm(0, 1), new LinearTerm(1, 3))),
                List.of(given(1, 0)),
                List.of(),
                List.of());
        assertThat(TypeHessian.of(type))
                .containsExactly(
                        new Position(0, 0, List.of(new Product(1, 0, 1), new Product(1, 0, 1))),
                        new Position(1, 0, List.of(new Product(3, 0, 1))));
    }

    private static Expression plus(Expression a, Expression b) {
        return new Arithmetic(FortranType.DOUBLE, Operator.PLUS, a, b);
    }

    private static Assignment always(Name target, Expression value) {
        return new Assignment(target, Optional.empty(), value);
    }

    @Test
    void globalsAreConstantsUnlessATypeAssignsThemAgain() {
        var constants = new TypeConstants(
                type(List.of(), List.of(), List.of(always(T, TWO), always(R, plus(T, T))), List.of(always(R, X))));
        assertThat(constants.isConstant(plus(T, TWO))).isTrue();
        assertThat(constants.value(plus(T, TWO))).isEqualTo(4);
        assertThat(constants.isConstant(R)).isFalse();
        assertThat(constants.initial(4)).isEqualTo(4);
        assertThat(constants.isConstant(X)).isFalse();
    }

    @Test
    void aTemporaryChangesIfItIsAssignedTwiceOrUnderACondition() {
        var guard = Optional.of(new Assignment.Guard(L, true));
        var constants = new TypeConstants(type(
                List.of(),
                List.of(),
                List.of(),
                List.of(always(T, X), new Assignment(R, guard, X), always(L, X), always(L, X))));
        assertThat(constants.isReassigned(3)).isFalse();
        assertThat(constants.isReassigned(4)).isTrue();
        assertThat(constants.isReassigned(5)).isTrue();
        assertThat(constants.isChanging(plus(X, T))).isFalse();
        assertThat(constants.isChanging(plus(X, R))).isTrue();
    }

    @Test
    void theSourceOfATypeIsAClassWithThreeMethods() {
        String source = new KernelSource(type(List.of(), List.of(given(0, 0)), List.of(), List.of())).named("Kernel7");
        assertThat(source)
                .startsWith("final class Kernel7 implements Kernel {")
                .contains("public void values(", "public void gradients(", "public void hessians(")
                .containsOnlyOnce("hessians[h++] = h0;");
    }
}
