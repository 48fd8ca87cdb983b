package dev.touchstone.suite.sketchednewton.sketches;

import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

/**
 * The size of the systems that a linear solver is built for, and its choices.
 *
 * @param size N, the number of unknowns
 * @param variables n, the number of rows of B in A = [B G'; G 0]
 * @param columns q, the number of columns of a sketch
 * @param sampling the law of rows, for sketches that choose rows
 * @param firstResidual the multiple of b that stands for the residual of the first step: -1, which makes it Az - b at z = 0, or
 *     1, as in the authors' released code
 * @param random the source of sketches
 * @param flops takes the floating-point operations
 */
public record SketchPlan(
        int size,
        int variables,
        int columns,
        RowSampling sampling,
        double firstResidual,
        RandomGenerator random,
        LongConsumer flops) {}
