package dev.touchstone.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which the trials of a grid can run.
 *
 * <p>Wave w has the arms that come after w others: their searches, the held-out trials of their defaults, and all trials
 * of arms without a search. It also has the held-out trials of the winners of wave w - 1.
 */
final class Waves {
    private Waves() {}

    /** Number of waves. The last wave has nothing but held-out trials of winners. */
    static int count(List<ArmOnInstance> all) {
        return 2 + all.stream().mapToInt(on -> on.arm().level()).max().orElse(0);
    }

    /** The trials of a wave, ascending and disjoint. */
    static List<Range> trials(List<ArmOnInstance> all, int wave, Winners winners) {
        var ranges = new ArrayList<Range>();
        for (ArmOnInstance on : all) {
            if (on.arm().level() == wave) {
                addKnownBeforehand(on, ranges);
            } else if (on.arm().level() == wave - 1 && on.arm().searches()) {
                addWinners(on, winners, ranges);
            }
        }
        return Range.without(Range.union(ranges), knownBeforehand(all, wave - 1));
    }

    /** The trials of the arms of a level that need no winner. */
    private static List<Range> knownBeforehand(List<ArmOnInstance> all, int level) {
        var ranges = new ArrayList<Range>();
        all.stream().filter(on -> on.arm().level() == level).forEach(on -> addKnownBeforehand(on, ranges));
        return Range.union(ranges);
    }

    private static void addKnownBeforehand(ArmOnInstance on, List<Range> ranges) {
        if (!on.arm().searches()) {
            ranges.add(on.range());
            return;
        }
        ranges.add(new Range(on.first(), on.first() + on.searchTrials()));
        for (long cell = 0; cell < on.arm().cells(); cell++) {
            ranges.add(on.reported(cell, on.arm().defaultPoint()));
        }
    }

    private static void addWinners(ArmOnInstance on, Winners winners, List<Range> ranges) {
        for (long cell = 0; cell < on.arm().cells(); cell++) {
            long c = cell;
            winners.point(on, cell).ifPresent(point -> ranges.add(on.reported(c, point)));
        }
    }
}
