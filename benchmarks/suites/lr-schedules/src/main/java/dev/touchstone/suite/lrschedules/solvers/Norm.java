package dev.touchstone.suite.lrschedules.solvers;

/** The norm of a gradient that a method's theory goes by, and the power of its inverse in a refinement. */
public enum Norm {
    /** The sum of absolute values: coordinate-wise methods, such as Adam. */
    ONE(1) {
        @Override
        double of(double[] g) {
            double sum = 0;
            for (double gi : g) {
                sum += Math.abs(gi);
            }
            return sum;
        }
    },
    /** The Euclidean norm: methods that move along the gradient. */
    TWO(2) {
        @Override
        double of(double[] g) {
            double squares = 0;
            for (double gi : g) {
                squares += gi * gi;
            }
            return Math.sqrt(squares);
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
