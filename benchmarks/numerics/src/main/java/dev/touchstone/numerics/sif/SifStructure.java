package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.ElementUse;
import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sizes of a problem, and the places where its Jacobian and the Hessian of its Lagrangian have entries. Immutable and
 * safe to share between threads.
 */
public final class SifStructure {
    private final SifProblem problem;
    private final SparsePattern jacobian;
    private final Lazy<SparsePattern> hessian;

    /** Finds the entries of the Jacobian. */
    public SifStructure(SifProblem problem) {
        this.problem = problem;
        this.jacobian = jacobian(problem.constraints());
        this.hessian = new Lazy<>(this::lowerHessian);
    }

    private static SparsePattern jacobian(List<Group> constraints) {
        var builder = new PatternBuilder(constraints.size());
        for (int i = 0; i < constraints.size(); i++) {
            for (int column : support(constraints.get(i))) {
                builder.add(i, column);
            }
        }
        return builder.build();
    }

    /** The variables of a group, each once. */
    private static int[] support(Group group) {
        IntStream linear = group.linear().stream().mapToInt(LinearTerm::variable);
        IntStream nonlinear = group.elements().stream().flatMapToInt(SifStructure::variables);
        return IntStream.concat(linear, nonlinear).distinct().toArray();
    }

    private static IntStream variables(ElementUse use) {
        return use.element().variables().stream().mapToInt(Integer::intValue);
    }

    private SparsePattern lowerHessian() {
        var builder = new PatternBuilder(problem.variables().size());
        for (Group group : problem.groups()) {
            if (group.type().isPresent()) {
                addPairs(support(group), builder);
            }
            for (ElementUse use : group.elements()) {
                addPairs(variables(use).toArray(), builder);
            }
        }
        problem.quadratic().forEach(term -> builder.add(term.row(), term.column()));
        return builder.build();
    }

    private static void addPairs(int[] variables, PatternBuilder builder) {
        for (int i = 0; i < variables.length; i++) {
            for (int j = 0; j <= i; j++) {
                builder.add(Math.max(variables[i], variables[j]), Math.min(variables[i], variables[j]));
            }
        }
    }

    /** The problem. */
    public SifProblem problem() {
        return problem;
    }

    /** Number of variables. */
    public int n() {
        return problem.variables().size();
    }

    /** Number of constraints. */
    public int m() {
        return jacobian.rows();
    }

    /** The entries of the m by n Jacobian of the constraints. */
    public SparsePattern jacobian() {
        return jacobian;
    }

    /** The entries of the lower half of the n by n Hessian of the Lagrangian; found at the first call. */
    public SparsePattern hessian() {
        return hessian.get();
    }
}
