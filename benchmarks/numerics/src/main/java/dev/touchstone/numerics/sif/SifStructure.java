package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.List;

/**
 * What all evaluators of a problem share: its groups laid out in arrays, and where the Jacobian and the
 * Hessian of the Lagrangian have entries. Immutable and safe to share between threads.
 */
public final class SifStructure {
    private final SifProblem problem;
    private final List<GroupSite> objectives;
    private final List<GroupSite> constraints;
    private final List<FunctionType> types;
    private final SparsePattern jacobian;
    private final Lazy<SparsePattern> hessian;

    /** Lays a problem out. */
    public SifStructure(SifProblem problem) {
        var numbers = new TypeNumbers();
        this.problem = problem;
        this.objectives = sites(problem.objectives(), numbers);
        this.constraints = sites(problem.constraints(), numbers);
        this.types = numbers.types();
        this.jacobian = jacobian(constraints);
        this.hessian = new Lazy<>(this::lowerHessian);
    }

    private static List<GroupSite> sites(List<Group> groups, TypeNumbers numbers) {
        return groups.stream().map(group -> GroupSite.of(group, numbers)).toList();
    }

    private static SparsePattern jacobian(List<GroupSite> constraints) {
        var builder = new PatternBuilder(constraints.size());
        for (int i = 0; i < constraints.size(); i++) {
            for (int column : constraints.get(i).support()) {
                builder.add(i, column);
            }
        }
        return builder.build();
    }

    private SparsePattern lowerHessian() {
        var builder = new PatternBuilder(problem.variables().size());
        objectives.forEach(site -> pairs(site, builder));
        constraints.forEach(site -> pairs(site, builder));
        problem.quadratic().forEach(term -> builder.add(term.row(), term.column()));
        return builder.build();
    }

    private static void pairs(GroupSite site, PatternBuilder builder) {
        if (site.type() >= 0) {
            pairs(site.support(), builder);
        }
        for (ElementSite element : site.elements()) {
            pairs(element.variables(), builder);
        }
    }

    private static void pairs(int[] variables, PatternBuilder builder) {
        for (int i = 0; i < variables.length; i++) {
            for (int j = 0; j <= i; j++) {
                builder.add(Math.max(variables[i], variables[j]), Math.min(variables[i], variables[j]));
            }
        }
    }

    /** The problem that is laid out. */
    public SifProblem problem() {
        return problem;
    }

    /** Number of variables. */
    public int n() {
        return problem.variables().size();
    }

    /** Number of constraints. */
    public int m() {
        return constraints.size();
    }

    /** Where the m by n matrix of the first derivatives of the constraints has entries. */
    public SparsePattern jacobian() {
        return jacobian;
    }

    /** Where the lower half of the n by n Hessian of the Lagrangian has entries; found when first asked for. */
    public SparsePattern hessian() {
        return hessian.get();
    }

    List<GroupSite> objectives() {
        return objectives;
    }

    List<GroupSite> constraints() {
        return constraints;
    }

    List<FunctionType> types() {
        return types;
    }
}
