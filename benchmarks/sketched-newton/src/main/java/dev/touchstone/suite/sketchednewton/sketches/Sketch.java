package dev.touchstone.suite.sketchednewton.sketches;

/** The linear solvers; {@code package-info} says what their steps cost. */
public enum Sketch {
    /** Gaussian sketches. */
    GV,
    /** Rows of A: randomised Kaczmarz. */
    RK,
    /** LU factors. */
    EXACT_LU;

    /** A solver for systems of the plan's size. */
    public InnerSolver solver(SketchPlan plan) {
        return switch (this) {
            case GV -> new GaussianVector(plan);
            case RK -> new Kaczmarz(plan);
            case EXACT_LU -> new ExactLu(plan);
        };
    }
}
