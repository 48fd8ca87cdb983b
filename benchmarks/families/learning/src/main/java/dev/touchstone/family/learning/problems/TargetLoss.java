package dev.touchstone.family.learning.problems;

/** What the loss of a row is as a function of the row's targets z. */
public enum TargetLoss {
    /** log(1 + exp(z)) - y z of one logit, y in {0, 1}. */
    LOGISTIC(0.25),
    /** log sum_c exp(z_c) - z_y; the bound is that of D. Boehning, "Multinomial logistic regression algorithm", 1992. */
    SOFTMAX(0.5),
    /** |z - y|^2. */
    SQUARED(2);

    private final double smoothness;

    TargetLoss(double smoothness) {
        this.smoothness = smoothness;
    }

    /** L_z: no second derivative of a row's loss by its targets has a larger eigenvalue. */
    public double smoothness() {
        return smoothness;
    }

    /** Whether z holds logits p is read off, and the gradient is p - e_y. */
    public boolean ofLogits() {
        return this != SQUARED;
    }
}
