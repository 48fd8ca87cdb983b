package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A random choice of rows of a matrix, by either law. The uniform law alone chooses rows of zeros. */
final class RowChoice {
    private final RowSampling law;
    private final RandomGenerator random;
    private final double[] normsSquared;
    private final double[] upTo;

    /** A choice among the N rows of a plan's systems, by its law and its random numbers. */
    RowChoice(SketchPlan plan) {
        this.law = plan.sampling();
        this.random = plan.random();
        this.normsSquared = new double[plan.size()];
        this.upTo = new double[plan.size()];
    }

    /** Computes the norms of the rows of a new matrix; returns the floating-point operations. */
    long prepare(SymmetricMatrix A) {
        double sum = 0;
        for (int i = 0; i < normsSquared.length; i++) {
            normsSquared[i] = A.rowNormSquared(i);
            sum += normsSquared[i];
            upTo[i] = sum;
        }
        return 2 * A.entries();
    }

    /** The next row, counted from 0. */
    int next() {
        if (law == RowSampling.UNIFORM) {
            return random.nextInt(upTo.length);
        }
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }

    /** ||A_i||^2. */
    double normSquared(int i) {
        return normsSquared[i];
    }
}
