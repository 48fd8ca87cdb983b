package dev.touchstone.suite.sketchednewton.sketches;

/** The linear solvers by name; the package's page gives the costs of their steps. */
public enum Sketch {
    /** Gaussian vectors, or blocks of q of them. */
    GV,
    /** A row of A, or q of them: randomised Kaczmarz. */
    RK,
    /** Randomised Kaczmarz by single rows, with the residual kept by rows of A^2. */
    RK_GRAM,
    /** Randomised Kaczmarz by single rows, with the residual of the chosen row computed from A. */
    RK_ROWS,
    /** Sums of rows with random signs. */
    COUNT_SKETCH,
    /** A subsampled randomised Hadamard transform. */
    SRHT,
    /** Dense LU factors, which give Newton's directions. */
    EXACT_LU,
    /** Sparse LDL' factors, which give the same directions. */
    EXACT_LDL,
    /** MINRES, for symmetric matrices. */
    MINRES,
    /** GMRES, for any matrices. */
    GMRES;

    /** A new solver of this name. */
    public InnerSolver solver(SketchPlan plan) {
        boolean vector = plan.columns() == 1;
        return switch (this) {
            case GV -> vector ? new GaussianVector(plan) : new GaussianBlock(plan);
            case RK -> vector ? new Kaczmarz(plan) : new KaczmarzBlock(plan);
            case RK_GRAM -> new KaczmarzGram(plan);
            case RK_ROWS -> new KaczmarzRows(plan);
            case COUNT_SKETCH -> new CountSketch(plan);
            case SRHT -> new HadamardTransform(plan);
            case EXACT_LU -> new ExactLu(plan);
            case EXACT_LDL -> new ExactLdl(plan);
            case MINRES -> KrylovSolver.minres(plan);
            case GMRES -> KrylovSolver.gmres(plan);
        };
    }
}
