package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.expression.Assignment;
import dev.touchstone.datasets.sif.expression.Expression;
import dev.touchstone.datasets.sif.expression.Expression.Name;
import dev.touchstone.datasets.sif.expression.FortranType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random types. Their derivatives are not those of their values: what is tested is that expressions are
 * evaluated, not what they mean.
 */
final class TypeArbitraries {
    private static final int DEPTH = 3;

    private TypeArbitraries() {}

    /** Two variables, with internal variables or without, a parameter and temporaries. */
    static Arbitrary<FunctionType> elements() {
        return Arbitraries.oneOf(
                types(List.of("X", "Y"), List.of(), List.of()),
                types(
                        List.of("X", "Y"),
                        List.of("U", "V"),
                        List.of(
                                List.of(new LinearTerm(0, 1), new LinearTerm(1, -1)),
                                List.of(new LinearTerm(0, 0.3), new LinearTerm(1, 2)))));
    }

    /** One variable, a parameter and temporaries. */
    static Arbitrary<FunctionType> groups() {
        return types(List.of("T"), List.of(), List.of());
    }

    /** One variable, with an expression as value and all derivatives. */
    static FunctionType square(Expression e) {
        return new FunctionType(
                "SQUARE",
                List.of("X"),
                List.of(),
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                e,
                List.of(e),
                List.of(new SecondDerivative(0, 0, e)));
    }

    private static Arbitrary<FunctionType> types(
            List<String> variables, List<String> internals, List<List<LinearTerm>> transformation) {
        List<Name> fixed = names(variables, internals);
        int places = fixed.size();
        var global = new Name(FortranType.DOUBLE, "PI", places);
        var real = new Name(FortranType.DOUBLE, "R", places + 1);
        var whole = new Name(FortranType.INTEGER, "I", places + 2);
        var logical = new Name(FortranType.LOGICAL, "L", places + 3);
        var changing = new Name(FortranType.DOUBLE, "C", places + 4);
        var early = new ExpressionArbitraries(with(fixed, global));
        var late = new ExpressionArbitraries(with(fixed, global, real, whole, changing));
        int inner = internals.isEmpty() ? variables.size() : internals.size();
        Arbitrary<List<Assignment>> assignments = Combinators.combine(
                        early.numbers(DEPTH),
                        early.numbers(DEPTH),
                        early.truths(1),
                        early.numbers(DEPTH),
                        early.numbers(DEPTH))
                .as((r, i, l, c, otherwise) -> List.of(
                        always(real, r),
                        always(whole, i),
                        always(logical, l),
                        new Assignment(changing, Optional.of(new Assignment.Guard(logical, true)), c),
                        new Assignment(changing, Optional.of(new Assignment.Guard(logical, false)), otherwise)));
        Arbitrary<Expression> results = late.numbers(DEPTH);
        return Combinators.combine(
                        new ExpressionArbitraries(List.of()).numbers(2),
                        assignments,
                        results,
                        results.list().ofSize(inner),
                        results.list().ofSize(inner * (inner + 1) / 2))
                .as((pi, assigned, value, gradient, hessian) -> new FunctionType(
                        "GENERATED",
                        variables,
                        internals,
                        List.of("P"),
                        transformation,
                        places + 5,
                        List.of(always(global, pi)),
                        assigned,
                        value,
                        gradient,
                        lowerHalf(hessian)));
    }

    private static Assignment always(Name target, Expression value) {
        return new Assignment(target, Optional.empty(), value);
    }

    /** The variables, the internal variables and the parameter. */
    private static List<Name> names(List<String> variables, List<String> internals) {
        var names = new ArrayList<Name>();
        variables.forEach(name -> names.add(new Name(FortranType.DOUBLE, name, names.size())));
        internals.forEach(name -> names.add(new Name(FortranType.DOUBLE, name, names.size())));
        names.add(new Name(FortranType.DOUBLE, "P", names.size()));
        return names;
    }

    private static List<Name> with(List<Name> names, Name... more) {
        var all = new ArrayList<Name>(names);
        all.addAll(List.of(more));
        return all;
    }

    private static List<SecondDerivative> lowerHalf(List<Expression> entries) {
        var hessian = new ArrayList<SecondDerivative>();
        for (int row = 0; hessian.size() < entries.size(); row++) {
            for (int column = 0; column <= row; column++) {
                hessian.add(new SecondDerivative(row, column, entries.get(hessian.size())));
            }
        }
        return hessian;
    }
}
