package dev.touchstone.suite.sketchednewton.sketches;

import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

/**
 * What linear solvers are made from.
 *
 * @param size N
 * @param variables n, the rows of B in A = [B G'; G 0]
 * @param columns q, of a sketch
 * @param sampling the law of rows, for sketches that choose rows
 * @param firstResidual by this multiple of b the first step is taken: -1, as Az - b is at z = 0, or 1
 * @param random where sketches come from
 * @param flops charged with operations
 */
public record SketchPlan(
        int size,
        int variables,
        int columns,
        Sampling sampling,
        double firstResidual,
        RandomGenerator random,
        LongConsumer flops) {}
