package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.objective.PredictionObjective;
import java.util.Locale;

/** The geometries of the target space, by the words of the setting {@code target}; those of the released code. */
public enum TargetGeometry {
    /** One s for all targets: SGD in target space. */
    EUCLIDEAN,
    /** One s for all targets, found by backtracking on the batch's loss as a function of its targets. */
    LINE_SEARCH,
    /** One s for all targets, which falls with the norms of the gradients so far. */
    ADAGRAD,
    /** AdaGrad for each target by itself. */
    DIAGONAL_ADAGRAD,
    /** Adam for each target by itself. */
    ADAM,
    /** The diagonal of the loss's second derivative at z_t. */
    ONLINE_NEWTON,
    /**
     * Kullback-Leibler divergence of class probabilities; for log losses only. No s makes it an upper bound: the slope
     * of -log P_y is 1 / P_y, which is large for a row whose prediction is very wrong.
     */
    MIRROR;

    /**
     * The geometry for one solve.
     *
     * @param s the scale, which a schedule multiplies
     * @param search for {@link #LINE_SEARCH}
     * @throws IllegalArgumentException if {@link #MIRROR} is asked for and the problem's targets are no logits
     */
    public Geometry over(PredictionObjective problem, double s, Armijo search) {
        return switch (this) {
            case EUCLIDEAN -> UniformGeometry.fixed(s);
            case LINE_SEARCH -> UniformGeometry.searched(s, search);
            case ADAGRAD -> UniformGeometry.byNorms(s);
            case DIAGONAL_ADAGRAD -> DiagonalGeometry.adagrad(problem, s);
            case ADAM -> DiagonalGeometry.adam(problem, s);
            case ONLINE_NEWTON -> DiagonalGeometry.newton(s);
            case MIRROR -> mirror(problem, s);
        };
    }

    private static Geometry mirror(PredictionObjective problem, double s) {
        if (!problem.lossKind().ofLogits()) {
            throw new IllegalArgumentException("target=mirror measures class probabilities, this problem's loss is "
                    + problem.lossKind().name().toLowerCase(Locale.ROOT));
        }
        return (at, multiplier) -> new EntropicSurrogate(at, s * multiplier);
    }
}
