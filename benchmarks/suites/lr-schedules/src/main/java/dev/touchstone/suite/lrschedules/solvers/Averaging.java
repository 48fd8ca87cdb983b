package dev.touchstone.suite.lrschedules.solvers;

/**
 * The rate and the weight of Schedule-Free's average at step t = 1, 2, ...:
 *
 * <pre>
 * gamma_t = eta_t min(1, t / warmupSteps)
 * w_t = t^r max(gamma_1, ..., gamma_t)^weightPower
 * c_t = w_t / (w_1 + ... + w_t)
 * </pre>
 *
 * <p>A. Defazio et al., "The Road Less Scheduled", arXiv 2405.15682, Algorithm 1, whose w_t =
 * gamma_t^2 this is during a warm-up; r is that of the authors' implementation. With r = 0 and without a
 * warm-up the average is the plain one.
 */
final class Averaging {
    private final int warmupSteps;
    private final double r;
    private final double weightPower;
    private long t;
    private double gamma;
    private double largestGamma;
    private double c;
    private double sum;

    Averaging(int warmupSteps, double r, double weightPower) {
        this.warmupSteps = warmupSteps;
        this.r = r;
        this.weightPower = weightPower;
    }

    static void check(int warmupSteps, double r, double weightPower) {
        Plan.require(warmupSteps >= 0, "warmupSteps", warmupSteps, "at least 0");
        Plan.notNegative("r", r);
        Plan.notNegative("weightPower", weightPower);
    }

    /** Goes on to the next step, whose scheduled learning rate is eta. */
    void next(double eta) {
        t++;
        gamma = t < warmupSteps ? eta * t / warmupSteps : eta;
        largestGamma = Math.max(largestGamma, gamma);
        double w = Math.pow((double) t, r) * Math.pow(largestGamma, weightPower);
        sum += w;
        c = sum > 0 ? w / sum : 0;
    }

    double gamma() {
        return gamma;
    }

    double c() {
        return c;
    }
}
