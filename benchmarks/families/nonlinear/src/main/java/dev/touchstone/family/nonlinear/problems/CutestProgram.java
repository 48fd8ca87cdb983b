package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.datasets.sif.Variable;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.sif.CompiledProblem;
import dev.touchstone.numerics.sif.SifFunctions;
import java.util.List;
import java.util.Map;

/**
 * A problem of the CUTEst collection, with variables and constraints in the order of the SIF file.
 *
 * <p>Source: N. I. M. Gould, D. Orban, Ph. L. Toint, "CUTEst: a constrained and unconstrained testing environment with
 * safe threads", Comput. Optim. Appl. 60, 2015.
 */
public final class CutestProgram implements NonlinearProgram {
    private final CompiledProblem compiled;
    private final SifProblem problem;
    private final List<Group> constraints;
    private final Bounds variableBounds;
    private final Bounds constraintBounds;

    /** The program of a problem that was read; compiles its functions. */
    public CutestProgram(SifProblem problem) {
        this.problem = problem;
        this.compiled = CompiledProblem.of(problem);
        this.constraints = problem.constraints();
        this.variableBounds = new Bounds(
                problem.variables().stream().mapToDouble(Variable::lower).toArray(),
                problem.variables().stream().mapToDouble(Variable::upper).toArray());
        this.constraintBounds = new Bounds(
                constraints.stream().mapToDouble(Group::lower).toArray(),
                constraints.stream().mapToDouble(Group::upper).toArray());
    }

    /** The values of the parameters that names of instances can set. */
    public Map<String, Double> parameters() {
        return problem.parameters();
    }

    @Override
    public int variables() {
        return compiled.structure().n();
    }

    @Override
    public int constraints() {
        return compiled.structure().m();
    }

    @Override
    public double[] start() {
        return problem.start();
    }

    @Override
    public double[] startMultipliers() {
        return constraints.stream().mapToDouble(Group::multiplier).toArray();
    }

    @Override
    public Bounds variableBounds() {
        return variableBounds;
    }

    @Override
    public Bounds constraintBounds() {
        return constraintBounds;
    }

    @Override
    public boolean isLinear(int constraint) {
        Group group = constraints.get(constraint);
        return group.type().isEmpty() && group.elements().isEmpty();
    }

    @Override
    public SparsePattern jacobian() {
        return compiled.structure().jacobian();
    }

    @Override
    public SparsePattern hessian() {
        return compiled.structure().hessian();
    }

    @Override
    public Evaluation evaluation() {
        return new SifEvaluation(compiled.functions());
    }

    private record SifEvaluation(SifFunctions functions) implements Evaluation {
        @Override
        public double objective(double[] x) {
            return functions.objective(x);
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            functions.gradient(x, gradient);
        }

        @Override
        public void constraints(double[] x, double[] values) {
            functions.constraints(x, values);
        }

        @Override
        public void jacobian(double[] x, double[] entries) {
            functions.jacobian(x, entries);
        }

        @Override
        public void hessian(double[] x, double sigma, double[] lambda, double[] entries) {
            functions.hessian(x, sigma, lambda, entries);
        }

        @Override
        public void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] product) {
            functions.hessianProduct(x, sigma, lambda, v, product);
        }
    }
}
