package dev.touchstone.suite.sketchednewton.sketches;

/** The linear solvers; the package's page says what their steps cost. */
public enum Sketch {
    /** Gaussian vectors, or blocks of q of them. */
    GV,
    /** A row of A, or q of them: randomised Kaczmarz. */
    RK,
    /** The same with A^2 at hand, by whose rows the residual is kept; one row only. */
    RK_GRAM,
    /** The same with A alone, the residual of the chosen row computed; one row only. */
    RK_ROWS,
    /** Sums of rows with random signs. */
    COUNT_SKETCH,
    /** A subsampled randomised Hadamard transform. */
    SRHT,
    /** LU factors: Newton's directions. */
    EXACT_LU,
    /** Sparse LDL' factors: the same directions. */
    EXACT_LDL,
    /** Krylov spaces of symmetric matrices. */
    MINRES,
    /** Krylov spaces of any matrices. */
    GMRES;

    /** A solver for systems of the plan's size. */
    public InnerSolver solver(SketchPlan plan) {
        boolean vector = plan.columns() == 1;
        return switch (this) {
            case GV -> vector ? new GaussianVector(plan) : new GaussianBlock(plan);
            case RK -> vector ? new Kaczmarz(plan) : new KaczmarzBlock(plan);
            case RK_GRAM -> new KaczmarzGram(plan);
            case RK_ROWS -> new KaczmarzRows(plan);
            case COUNT_SKETCH -> new CountSketch(plan);
            case SRHT -> new Hadamard(plan);
            case EXACT_LU -> new ExactLu(plan);
            case EXACT_LDL -> new ExactLdl(plan);
            case MINRES -> Krylov.minres(plan);
            case GMRES -> Krylov.gmres(plan);
        };
    }
}
