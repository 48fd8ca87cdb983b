package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/** Claims about the size n from which on sketching needs fewer flops than LU factors, for one problem at several sizes. */
final class CrossoverClaims {
    private static final String SOURCE = ClaimSource.PAPER + ", comparison of flops; the families are this suite's";

    /** One problem at growing sizes. */
    private record SizeSeries(String name, List<Sized> instances) {
        int largest() {
            return instances.get(instances.size() - 1).n;
        }
    }

    private record Sized(int n, String instance) {}

    /** n = m = N + 2; G is the identity and an integral operator, dense, with a condition of about 1 at every size. */
    private static final SizeSeries INTEGRAL = new SizeSeries(
            "INTEQNE",
            Stream.of(10, 20, 50, 100, 200)
                    .map(size -> new Sized(size + 2, "cutest-INTEQNE@N=" + size))
                    .toList());

    private static final SizeSeries MESHES =
            new SizeSeries("PDE", List.of(new Sized(18, "pde-n3"), new Sized(50, "pde-n5"), new Sized(128, "pde-n8")));

    private CrossoverClaims() {}

    static Stream<Claim> all() {
        return Stream.of(
                claim(
                        ClaimGrid.RATES,
                        "integral-equations",
                        INTEGRAL,
                        "scaling-exact-lu",
                        "scaling-rk-rows",
                        "scaling-rk-rows-relative"),
                claim(ClaimGrid.MAIN, "meshes", MESHES, "pde-exact-lu", "pde-rk-gram"));
    }

    private static Claim claim(ClaimGrid grid, String name, SizeSeries series, String exact, String... sketched) {
        return grid.claim(
                "sketching-saves-flops-on-large-" + name,
                SOURCE,
                "On the family %s sketched steps need fewer flops than LU factors from some n on, which is at most %d."
                        .formatted(series.name, series.largest()),
                "flops",
                Relation.AT_MOST,
                series.largest(),
                Stream.of(sketched)
                        .map(arm -> new Case(arm, crossover(series, arm, exact)))
                        .toList());
    }

    /**
     * The least n of a series from which on the sketched method needs fewer flops; infinite if it does not at the largest n. NaN
     * where a size was not run or the exact method failed.
     */
    private static Statistic crossover(SizeSeries series, String sketched, String exact) {
        return (evidence, replicate) -> {
            double size = Double.POSITIVE_INFINITY;
            for (Sized sized : series.instances) {
                double ratio = Statistic.ratioOf("flops", sketched, exact)
                        .on(sized.instance)
                        .of(evidence, replicate);
                boolean isUnknown = Double.isNaN(ratio) || ratio == 0;
                if (isUnknown) {
                    return Double.NaN;
                }
                size = ratio >= 1 ? Double.POSITIVE_INFINITY : Math.min(size, sized.n);
            }
            return size;
        };
    }
}
