package dev.touchstone.family.learning.instances;

import dev.touchstone.api.Instance;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.MatrixFactorisation;
import dev.touchstone.family.learning.problems.MaxAffine;
import dev.touchstone.family.learning.problems.NoisyQuadratic;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Problems without data: {@code max-affine-dD-sI}, number I of D variables; {@code quadratic-dD-kK} of D variables and
 * condition number K, with {@code -nN} of N noisy rows; {@code matrix-factorisation-wW} of inner width W.
 */
public final class SyntheticInstances {
    private static final int NUMBERS = 3;

    private SyntheticInstances() {}

    /** Every synthetic problem. */
    public static Stream<Instance<Objective>> all() {
        return Stream.of(maxAffine(10), maxAffine(100), quadratics(), factorisations())
                .flatMap(instances -> instances);
    }

    private static Stream<Instance<Objective>> maxAffine(int d) {
        return IntStream.rangeClosed(1, NUMBERS).mapToObj(number -> Instance.<Objective>of(
                        "max-affine-d%d-s%d".formatted(d, number),
                        "Touchstone; of the class bounded in arXiv 2310.07831",
                        () -> new MaxAffine(d, number))
                .best(0, "by construction"));
    }

    private static Stream<Instance<Objective>> quadratics() {
        return Stream.of(
                quadratic(100, 100, 1),
                quadratic(100, 10_000, 1),
                quadratic(100, 100, 100),
                quadratic(100, 10_000, 100));
    }

    private static Instance<Objective> quadratic(int d, int kappa, int n) {
        return Instance.<Objective>of(
                        "quadratic-d%d-k%d%s".formatted(d, kappa, n == 1 ? "" : "-n" + n),
                        "Touchstone; a quadratic of prescribed spectrum",
                        () -> new NoisyQuadratic(d, kappa, n))
                .best(0, "by construction");
    }

    private static Stream<Instance<Objective>> factorisations() {
        return Stream.of(
                factorisation(1).best(1.114899976142675, "Eckart and Young 1936; singular values by NumPy"),
                factorisation(4).best(0.053473598361014, "Eckart and Young 1936; singular values by NumPy"),
                factorisation(10).best(0, "by construction: the width is no less than the map's rank, 6"));
    }

    private static Instance<Objective> factorisation(int width) {
        return Instance.of(
                "matrix-factorisation-w" + width,
                "arXiv 2302.02607, matrix factorisation; the map and rows are drawn here",
                () -> MatrixFactorisation.of(width));
    }
}
