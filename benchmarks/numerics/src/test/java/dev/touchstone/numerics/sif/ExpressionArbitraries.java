package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.expression.BinaryIntrinsic;
import dev.touchstone.datasets.sif.expression.Expression;
import dev.touchstone.datasets.sif.expression.FortranType;
import dev.touchstone.datasets.sif.expression.Intrinsic;
import dev.touchstone.datasets.sif.expression.Operator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random expressions of the given names, with the kinds that Fortran would give them. */
final class ExpressionArbitraries {
    private static final List<Operator> ARITHMETIC =
            List.of(Operator.PLUS, Operator.MINUS, Operator.TIMES, Operator.OVER, Operator.POWER);
    private static final List<Operator> COMPARISONS = List.of(
            Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST, Operator.EQUAL, Operator.DIFFERENT);

    private final List<Expression.Name> names;

    ExpressionArbitraries(List<Expression.Name> names) {
        this.names = names;
    }

    Arbitrary<Expression> numbers(int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(literals(), names());
        }
        Arbitrary<Expression> one = numbers(depth - 1);
        Arbitrary<Operator> operators = Arbitraries.of(ARITHMETIC);
        return Arbitraries.oneOf(
                literals(),
                names(),
                one.map(Expression.Negation::new),
                Combinators.combine(operators, one, one).as(ExpressionArbitraries::arithmetic),
                Combinators.combine(operators, one, one).as(ExpressionArbitraries::arithmetic),
                Combinators.combine(Arbitraries.of(Intrinsic.class), one).as(ExpressionArbitraries::call),
                Combinators.combine(Arbitraries.of(BinaryIntrinsic.class), one, one)
                        .as((f, a, b) -> new Expression.BinaryCall(wider(a.type(), b.type()), f, a, b)));
    }

    Arbitrary<Expression> truths(int depth) {
        Arbitrary<Expression> compared = Combinators.combine(
                        Arbitraries.of(COMPARISONS), numbers(depth), numbers(depth))
                .as(Expression.Condition::new);
        if (depth == 0) {
            return compared;
        }
        Arbitrary<Expression> one = truths(depth - 1);
        Arbitrary<Operator> both = Arbitraries.of(Operator.AND, Operator.OR);
        return Arbitraries.oneOf(
                compared,
                Arbitraries.of(0.0, 1.0).map(truth -> new Expression.Literal(FortranType.LOGICAL, truth)),
                one.map(Expression.Not::new),
                Combinators.combine(both, one, one).as(Expression.Condition::new));
    }

    private static Arbitrary<Expression> literals() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 7).map(k -> new Expression.Literal(FortranType.INTEGER, k)),
                Arbitraries.floats().between(0, 4).map(v -> new Expression.Literal(FortranType.SINGLE, v)),
                Arbitraries.doubles().between(0, 4).map(v -> new Expression.Literal(FortranType.DOUBLE, v)));
    }

    private Arbitrary<Expression> names() {
        return names.isEmpty()
                ? literals()
                : Arbitraries.of(names.stream()
                        .filter(name -> name.type() != FortranType.LOGICAL)
                        .map(name -> (Expression) name)
                        .toList());
    }

    private static Expression arithmetic(Operator operator, Expression a, Expression b) {
        return new Expression.Arithmetic(wider(a.type(), b.type()), operator, a, b);
    }

    private static Expression call(Intrinsic function, Expression argument) {
        FortranType type =
                switch (function) {
                    case INT, NINT -> FortranType.INTEGER;
                    case DBLE -> FortranType.DOUBLE;
                    case REAL -> FortranType.SINGLE;
                    case ABS -> argument.type();
                    default -> wider(argument.type(), FortranType.SINGLE);
                };
        return new Expression.IntrinsicCall(type, function, argument);
    }

    private static FortranType wider(FortranType a, FortranType b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
