package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.numerics.linear.Vectors;

/**
 * The penalties eta1 and eta2 of the exact augmented Lagrangian and the accuracy delta, which adapt from iteration to iteration.
 * A direction z is accurate enough by {@link AccuracyCondition#BOUND} if ||A|| psi ||Az - b|| &lt;= theta delta ||b||, where
 *
 * <pre>
 * psi = 20 max(||B||^2, 1) / (min(xiG, 1) min(xiB, 1)),   Upsilon = max(||G||, ||H||, 1),
 * delta &lt;= (1/2 - beta) eta2 / ((1 + eta1 + eta2) Upsilon^2 psi^2),
 * </pre>
 *
 * and by {@link AccuracyCondition#RELATIVE} if ||Az - b|| &lt;= theta delta ||b||, where {@link #raise} alone lowers delta. delta
 * is at least 1e-6 in both cases.
 *
 * <p>Source: arXiv 2305.18379; constants and the least delta from the authors' released code.
 */
public final class AdaptivePenalties {
    private static final double LEAST_DELTA = 1e-6;
    private static final double MOST_ETA1 = 1e8;
    private static final double LEAST_ETA2 = 1e-8;

    private final AccuracyCondition accuracy;
    private final double xiB;
    private final double beta;
    private final double nu;
    private double eta1;
    private double eta2;
    private double delta;
    private double psi;
    private double upsilon;
    private double normA;
    private double normB;

    /**
     * The penalties at the start.
     *
     * @param xiB the lower bound of lambda_min(B) where the Hessian is modified
     */
    public AdaptivePenalties(PenaltySettings settings, AccuracyCondition accuracy, double xiB) {
        this.accuracy = accuracy;
        this.xiB = xiB;
        this.eta1 = settings.eta1();
        this.eta2 = settings.eta2();
        this.delta = settings.delta();
        this.beta = settings.beta();
        this.nu = settings.nu();
    }

    /** Adapts delta to a new system. */
    public void adaptTo(KktSystem system) {
        psi = 20 * Math.max(square(system.normB()), 1) / (Math.min(system.xiG(), 1) * Math.min(xiB, 1));
        upsilon = Math.max(Math.max(system.normG(), system.normH()), 1);
        normA = system.normA();
        normB = Vectors.norm(system.b());
        tighten(delta);
    }

    /** eta1 := nu^2 eta1, eta2 := eta2 / nu, delta := delta / nu^4 or less. */
    public void raise() {
        eta1 *= nu * nu;
        eta2 /= nu;
        tighten(delta / square(nu * nu));
    }

    private void tighten(double wanted) {
        double bound = (0.5 - beta) * eta2 / ((1 + eta1 + eta2) * square(upsilon * psi));
        delta = Math.max(accuracy == AccuracyCondition.BOUND ? Math.min(wanted, bound) : wanted, LEAST_DELTA);
    }

    private static double square(double value) {
        return value * value;
    }

    /** delta ||b|| / (||A|| psi) by BOUND, delta ||b|| by RELATIVE: ||Az - b|| must be at most theta times this. */
    public double mostResidual() {
        return accuracy == AccuracyCondition.BOUND ? delta * normB / (normA * psi) : delta * normB;
    }

    /** -eta2/2 ||b||^2: a slope must be at most this. */
    public double leastDescent() {
        return -eta2 / 2 * square(normB);
    }

    /** Whether the penalties are so far from their start that a direction is taken as it is. */
    public boolean areExhausted() {
        return eta1 > MOST_ETA1 || eta2 < LEAST_ETA2;
    }

    /** The penalty of c. */
    public double eta1() {
        return eta1;
    }

    /** The penalty of grad_x L. */
    public double eta2() {
        return eta2;
    }

    /** The accuracy. */
    public double delta() {
        return delta;
    }
}
