package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.problems.TargetObjective;
import java.util.Locale;

/** The geometries of the target space by the words of the settings; those of the released code. */
public enum Target {
    /** One s for all: SGD in target space. */
    EUCLIDEAN,
    /** One s for all, by a backtracking search on the batch's loss as a function of its targets. */
    LINE_SEARCH,
    /** One s for all, falling with the norms of the gradients so far. */
    ADAGRAD,
    /** AdaGrad for every target by itself. */
    DIAGONAL_ADAGRAD,
    /** Adam for every target by itself. */
    ADAM,
    /** The diagonal of the loss's second derivative at z_t. */
    ONLINE_NEWTON,
    /**
     * Kullback-Leibler divergence of class probabilities; log losses only. No s makes it an upper bound: the
     * slope of -log P_y is 1 / P_y, and a row that is very wrong pulls as hard.
     */
    MIRROR;

    /**
     * The geometry for one solve.
     *
     * @param s the scale that a schedule multiplies
     * @param search for {@link #LINE_SEARCH}
     * @throws IllegalArgumentException if the problem's targets are not what the geometry measures
     */
    public Geometry over(TargetObjective problem, double s, Armijo search) {
        return switch (this) {
            case EUCLIDEAN -> Scaled.fixed(s);
            case LINE_SEARCH -> Scaled.searched(s, search);
            case ADAGRAD -> Scaled.byNorms(s);
            case DIAGONAL_ADAGRAD -> Diagonal.adagrad(problem, s);
            case ADAM -> Diagonal.adam(problem, s);
            case ONLINE_NEWTON -> Diagonal.newton(s);
            case MIRROR -> mirror(problem, s);
        };
    }

    private static Geometry mirror(TargetObjective problem, double s) {
        if (!problem.targetLoss().ofLogits()) {
            throw new IllegalArgumentException("target=mirror measures class probabilities, this problem's loss is "
                    + problem.targetLoss().name().toLowerCase(Locale.ROOT));
        }
        return (at, multiplier) -> new EntropicSurrogate(at, s * multiplier);
    }
}
