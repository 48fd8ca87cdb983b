package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import java.util.List;
import java.util.stream.Stream;

/** All claims of the suite. */
public final class SketchedNewtonClaims {
    private SketchedNewtonClaims() {}

    /** The claims by subject, in the order of reports. */
    public static List<Claim> all() {
        return Stream.of(
                        ReplicationClaims.all(),
                        ConvergenceClaims.all(),
                        LocalRateClaims.all(),
                        EfficiencyClaims.all(),
                        CrossoverClaims.all(),
                        PdeAndLogisticClaims.all())
                .flatMap(claims -> claims)
                .toList();
    }
}
