package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.sif.element.Kernels;
import dev.touchstone.numerics.sif.group.FirstDerivatives;
import dev.touchstone.numerics.sif.group.GroupOrder;
import dev.touchstone.numerics.sif.group.GroupValues;
import dev.touchstone.numerics.sif.group.QuadraticPart;
import dev.touchstone.numerics.sif.group.SecondDerivatives;

/**
 * A SIF problem with code generated for its element and group types. Immutable and safe to share between threads; each
 * thread takes its own {@link #functions}.
 */
public final class CompiledProblem {
    private final SifStructure structure;
    private final QuadraticPart quadratic;
    private final Lazy<GroupOrder> groups;
    private final Lazy<Kernels> kernels;
    private final Lazy<FirstDerivatives> first;
    private final Lazy<SecondDerivatives> second;

    private CompiledProblem(SifStructure structure) {
        SifProblem problem = structure.problem();
        this.structure = structure;
        this.quadratic = new QuadraticPart(problem.quadratic());
        this.groups = new Lazy<>(() -> new GroupOrder(problem.objectives(), problem.constraints()));
        this.kernels = new Lazy<>(() -> Kernels.of(groups().types()));
        this.first = new Lazy<>(() -> new FirstDerivatives(groups(), structure.jacobian()));
        this.second = new Lazy<>(() -> new SecondDerivatives(groups(), quadratic, structure.hessian()));
    }

    /** Prepares a problem. Code is generated and compiled at the first call of {@link #functions}. */
    public static CompiledProblem of(SifProblem problem) {
        return new CompiledProblem(new SifStructure(problem));
    }

    /** The sizes of the problem, and the entries of its Jacobian and Hessian. */
    public SifStructure structure() {
        return structure;
    }

    /**
     * New functions with scratch space of their own, for one thread.
     *
     * @throws IllegalArgumentException if an element or group type is too large to be compiled
     */
    public SifFunctions functions() {
        return new CompiledFunctions(this);
    }

    GroupOrder groups() {
        return groups.get();
    }

    QuadraticPart quadratic() {
        return quadratic;
    }

    GroupValues values() {
        return new GroupValues(groups(), structure.n(), kernels.get());
    }

    FirstDerivatives first() {
        return first.get();
    }

    SecondDerivatives second() {
        return second.get();
    }
}
