package dev.touchstone.numerics.sif.source;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.LinearTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lower half of the Hessian W'HW of a type with respect to its variables: which entries it has, and the terms a H_pq b
 * that each of them is the sum of.
 */
public final class TypeHessian {
    /**
     * The product a H_pq b.
     *
     * @param given the place of H_pq among the second derivatives that the file gives
     */
    public record Product(double a, int given, double b) {}

    /** The entry at two variables of the type, row at least column. */
    public record Position(int row, int column, List<Product> terms) {}

    private TypeHessian() {}

    /** The entries of the lower half, row after row. */
    public static List<Position> of(FunctionType type) {
        var terms = new TreeMap<Integer, List<Product>>();
        int n = type.variables().size();
        for (int k = 0; k < type.hessian().size(); k++) {
            SecondDerivative given = type.hessian().get(k);
            spread(type, k, given.row(), given.column(), terms);
            if (given.row() != given.column()) {
                spread(type, k, given.column(), given.row(), terms);
            }
        }
        return terms.entrySet().stream()
                .map((Map.Entry<Integer, List<Product>> e) ->
                        new Position(e.getKey() / n, e.getKey() % n, e.getValue()))
                .toList();
    }

    private static void spread(FunctionType type, int given, int row, int column, Map<Integer, List<Product>> terms) {
        int n = type.variables().size();
        for (LinearTerm a : inVariables(type, row)) {
            for (LinearTerm b : inVariables(type, column)) {
                if (a.variable() >= b.variable()) {
                    terms.computeIfAbsent(a.variable() * n + b.variable(), key -> new ArrayList<>())
                            .add(new Product(a.coefficient(), given, b.coefficient()));
                }
            }
        }
    }

    /** An internal variable as a sum of the variables; a type without internal ones has the variables themselves. */
    private static List<LinearTerm> inVariables(FunctionType type, int inner) {
        return type.internals().isEmpty()
                ? List.of(new LinearTerm(inner, 1))
                : type.transformation().get(inner);
    }
}
