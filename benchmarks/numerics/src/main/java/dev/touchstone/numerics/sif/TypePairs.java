package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.LinearTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lower half of the Hessian W'HW of a type, entry by entry in rows: which pairs of its variables have
 * one, and the terms a H_pq b it is the sum of.
 */
final class TypePairs {
    /** a times the given entry of H times b. */
    record Term(double a, int entry, double b) {}

    /** The entry at two variables, row at least column. */
    record Pair(int row, int column, List<Term> terms) {}

    private TypePairs() {}

    static List<Pair> of(FunctionType type) {
        var terms = new TreeMap<Integer, List<Term>>();
        int n = type.variables().size();
        for (int e = 0; e < type.hessian().size(); e++) {
            SecondDerivative entry = type.hessian().get(e);
            spread(type, e, entry.row(), entry.column(), terms);
            if (entry.row() != entry.column()) {
                spread(type, e, entry.column(), entry.row(), terms);
            }
        }
        return terms.entrySet().stream()
                .map((Map.Entry<Integer, List<Term>> e) -> new Pair(e.getKey() / n, e.getKey() % n, e.getValue()))
                .toList();
    }

    private static void spread(FunctionType type, int entry, int row, int column, Map<Integer, List<Term>> terms) {
        int n = type.variables().size();
        for (LinearTerm a : inVariables(type, row)) {
            for (LinearTerm b : inVariables(type, column)) {
                if (a.variable() >= b.variable()) {
                    terms.computeIfAbsent(a.variable() * n + b.variable(), key -> new ArrayList<>())
                            .add(new Term(a.coefficient(), entry, b.coefficient()));
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
