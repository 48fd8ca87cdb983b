package dev.touchstone.suite.lrschedules.claims;

import dev.touchstone.api.Claim;
import java.util.List;
import java.util.stream.Stream;

/** All claims of the suite. */
public final class PaperClaims {
    /** The grid that settles them in minutes. */
    static final String REDUCED = "nightly/lr-schedules";

    /** The grid with the papers' ten seeds. */
    static final String FULL = "paper/lr-schedules";

    private PaperClaims() {}

    public static List<Claim> all() {
        return Stream.of(LinearDecay.claims(), RunningAccuracy.claims())
                .flatMap(claims -> claims)
                .toList();
    }

    /** The name of a competitor in these grids: the arm, and its schedule. */
    static String competitor(String arm, String schedule) {
        return arm + " schedule=" + schedule;
    }
}
