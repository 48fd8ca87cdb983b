package dev.touchstone.family.learning.objective;

/** The loss of a row as a function of the row's predictions z. */
public enum LossKind {
    /** log(1 + exp(z)) - y z of one logit z, y in {0, 1}. */
    LOGISTIC(0.25),
    /** log sum_c exp(z_c) - z_y of k logits; L_z by D. Boehning, "Multinomial logistic regression algorithm", 1992. */
    SOFTMAX(0.5),
    /** |z - y|^2. */
    SQUARED(2);

    private final double smoothness;

    LossKind(double smoothness) {
        this.smoothness = smoothness;
    }

    /** L_z, the largest eigenvalue that the second derivative of a row's loss by z can have. */
    public double smoothness() {
        return smoothness;
    }

    /** Whether z holds logits: class probabilities p are computed from z, and the gradient is p - e_y. */
    public boolean ofLogits() {
        return this != SQUARED;
    }
}
