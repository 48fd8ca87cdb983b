package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.SifProblem;

/**
 * A SIF problem with code generated for its element and group types. Immutable and safe to share between
 * threads, each of which takes its own {@link #functions}.
 */
public final class CompiledProblem {
    private final SifStructure structure;
    private final GroupOrder groups;
    private final QuadraticPart quadratic;
    private final Kernels kernels;
    private final Lazy<FirstDerivatives> first;
    private final Lazy<ElementHessians> elementHessians;
    private final Lazy<OuterProducts> outerProducts;
    private final Lazy<int[]> quadraticEntries;

    private CompiledProblem(SifStructure structure) {
        SifProblem problem = structure.problem();
        this.structure = structure;
        this.groups = new GroupOrder(problem.objectives(), problem.constraints());
        this.quadratic = new QuadraticPart(problem.quadratic());
        this.kernels = Kernels.of(groups.types());
        this.first = new Lazy<>(() -> new FirstDerivatives(groups, structure.jacobian()));
        this.elementHessians = new Lazy<>(() -> new ElementHessians(groups, structure.hessian()));
        this.quadraticEntries = new Lazy<>(() -> quadratic.entries(structure.hessian()));
        this.outerProducts = new Lazy<>(() -> new OuterProducts(groups, structure.hessian()));
    }

    /** Lays a problem out and compiles what it is made of. */
    public static CompiledProblem of(SifProblem problem) {
        return new CompiledProblem(new SifStructure(problem));
    }

    /** Where the Jacobian and the Hessian have entries. */
    public SifStructure structure() {
        return structure;
    }

    /** New functions with scratch space of their own, for one thread. */
    public SifFunctions functions() {
        return new CompiledFunctions(this);
    }

    GroupOrder groups() {
        return groups;
    }

    QuadraticPart quadratic() {
        return quadratic;
    }

    GroupValues values() {
        return new GroupValues(groups, structure.n(), kernels);
    }

    FirstDerivatives first() {
        return first.get();
    }

    ElementHessians elementHessians() {
        return elementHessians.get();
    }

    OuterProducts outerProducts() {
        return outerProducts.get();
    }

    int[] quadraticEntries() {
        return quadraticEntries.get();
    }
}
