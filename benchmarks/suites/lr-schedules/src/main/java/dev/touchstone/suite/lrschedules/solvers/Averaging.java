package dev.touchstone.suite.lrschedules.solvers;

/**
 * The rate gamma_t and the weight c_t of Schedule-Free's average at step t = 1, 2, ...:
 *
 * <pre>
 * gamma_t = eta_t min(1, t / warmupSteps)
 * w_t = t^r max(gamma_1, ..., gamma_t)^weightPower
 * c_t = w_t / (w_1 + ... + w_t)
 * </pre>
 *
 * <p>A. Defazio et al., "The Road Less Scheduled", arXiv 2405.15682, Algorithm 1, where w_t = gamma_t^2: the same
 * during a warm-up with weightPower 2. The factor t^r is that of the authors' implementation. With r = 0 and without a
 * warm-up the average is the plain mean.
 */
final class Averaging {
    private final AveragingWeights weights;
    private long t;
    private double gamma;
    private double largestGamma;
    private double c;
    private double sum;

    Averaging(AveragingWeights weights) {
        this.weights = weights;
    }

    /** Goes on to the next step, whose scheduled learning rate is eta. */
    void next(double eta) {
        t++;
        gamma = t < weights.warmupSteps() ? eta * t / weights.warmupSteps() : eta;
        largestGamma = Math.max(largestGamma, gamma);
        double w = Math.pow((double) t, weights.r()) * Math.pow(largestGamma, weights.weightPower());
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
