package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/** From which size on sketching needs fewer flops than LU factors, in families of one problem at several sizes. */
final class CrossoverClaims {
    private static final String SOURCE =
            SketchedNewtonClaims.PAPER + ", comparison of flops; the families are this suite's";

    /** The same problem at growing sizes, each named by its n. */
    private record Family(String name, List<Member> members) {
        int largest() {
            return members.get(members.size() - 1).n;
        }
    }

    private record Member(int n, String instance) {}

    /** n = m = N + 2; G is the identity and an integral operator, dense, of condition about 1 at every size. */
    private static final Family INTEGRAL = new Family(
            "INTEQNE",
            Stream.of(10, 20, 50, 100, 200)
                    .map(size -> new Member(size + 2, "cutest-INTEQNE@N=" + size))
                    .toList());

    private static final Family MESHES =
            new Family("PDE", List.of(new Member(18, "pde-n3"), new Member(50, "pde-n5"), new Member(128, "pde-n8")));

    private CrossoverClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(
                claim(
                        SketchedNewtonClaims.RATES,
                        "integral-equations",
                        INTEGRAL,
                        "scaling-exact-lu",
                        "scaling-rk-rows",
                        "scaling-rk-rows-relative"),
                claim(SketchedNewtonClaims.MAIN, "meshes", MESHES, "pde-exact-lu", "pde-rk-gram"));
    }

    private static Claim claim(String grid, String name, Family family, String exact, String... sketched) {
        return SketchedNewtonClaims.of(
                grid,
                "sketching-saves-flops-on-large-" + name,
                SOURCE,
                "On the family %s sketched steps need fewer flops than LU factors from some n on, which is at most %d."
                        .formatted(family.name, family.largest()),
                "flops",
                family.largest(),
                Relation.AT_MOST,
                Stream.of(sketched)
                        .map(arm -> new Case(arm, size(family, arm, exact)))
                        .toList());
    }

    /** The least n of the family from which on flops are fewer; infinite if they are not at the largest. */
    private static Statistic size(Family family, String sketched, String exact) {
        return (evidence, replicate) -> {
            double size = Double.POSITIVE_INFINITY;
            for (Member member : family.members) {
                double ratio = evidence.last(member.instance, sketched, "flops", replicate)
                        / evidence.last(member.instance, exact, "flops", replicate);
                if (Double.isNaN(ratio) || ratio == 0) {
                    return Double.NaN; // one was not run, or the exact one failed
                }
                size = ratio >= 1 ? Double.POSITIVE_INFINITY : Math.min(size, member.n);
            }
            return size;
        };
    }
}
