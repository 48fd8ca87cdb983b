package dev.touchstone.family.learning.problems;

/** The function that a hidden unit applies to its input. */
public enum Activation {
    TANH {
        @Override
        double of(double input) {
            return Math.tanh(input);
        }

        @Override
        double slope(double output) {
            return 1 - output * output;
        }
    },
    /** max(0, input); the slope at 0 is taken to be 0. */
    RELU {
        @Override
        double of(double input) {
            return Math.max(0, input);
        }

        @Override
        double slope(double output) {
            return output > 0 ? 1 : 0;
        }
    };

    /** The output of a unit. */
    abstract double of(double input);

    /** The derivative of the output by the input, as a function of the output. */
    abstract double slope(double output);
}
