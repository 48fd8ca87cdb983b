package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Rows of a matrix at random, by one law or the other; a row of zeros may be chosen by the uniform one alone. */
final class RowChoice {
    private final Sampling law;
    private final RandomGenerator random;
    private final double[] normsSquared;
    private final double[] upTo;

    RowChoice(Sampling law, int size, RandomGenerator random) {
        this.law = law;
        this.random = random;
        this.normsSquared = new double[size];
        this.upTo = new double[size];
    }

    void prepare(SymmetricMatrix A) {
        double sum = 0;
        for (int i = 0; i < normsSquared.length; i++) {
            normsSquared[i] = A.rowNormSquared(i);
            sum += normsSquared[i];
            upTo[i] = sum;
        }
    }

    int next() {
        if (law == Sampling.UNIFORM) {
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
