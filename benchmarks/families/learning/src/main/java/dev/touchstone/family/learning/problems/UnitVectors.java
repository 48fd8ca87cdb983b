package dev.touchstone.family.learning.problems;

import dev.touchstone.numerics.linear.Vectors;
import java.util.random.RandomGenerator;

/** Random directions. */
final class UnitVectors {
    private UnitVectors() {}

    /** A new vector of length d and norm 1, uniform over directions: d normal numbers over their norm. */
    static double[] random(int d, RandomGenerator random) {
        var v = new double[d];
        for (int j = 0; j < d; j++) {
            v[j] = random.nextGaussian();
        }
        double norm = Vectors.normInOrder(v);
        for (int j = 0; j < d; j++) {
            v[j] /= norm;
        }
        return v;
    }
}
