package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.numerics.linear.Vectors;

/** A norm of gradients, with the power of its inverse that weighs a step in a refinement. */
public enum Norm {
    /** The sum of magnitudes: the theory of methods that scale each variable, such as Adam, uses it. */
    ONE(1) {
        @Override
        double of(double[] g) {
            return Vectors.sumOfMagnitudes(g);
        }
    },
    /** The Euclidean norm: the theory of methods that move along the gradient uses it. */
    TWO(2) {
        @Override
        double of(double[] g) {
            return Vectors.normInOrder(g);
        }
    };

    private final int power;

    Norm(int power) {
        this.power = power;
    }

    int power() {
        return power;
    }

    abstract double of(double[] g);
}
