package dev.touchstone.grid;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** The trials and competitors of a grid that others come after. */
record Predecessors(Grid grid) {
    /** All arms on instances; those of a level have the ids of the trials that they come after. */
    List<ArmOnInstance> linked(int level, Winners winners) {
        return grid.armsOnInstances().stream()
                .map(on -> on.arm().level() == level ? on.withSources(sources(on, winners)) : on)
                .toList();
    }

    /** The trials that an arm comes after: the selection replicates of the winner, or the replicates of what is given. */
    private List<String> sources(ArmOnInstance on, Winners winners) {
        Predecessor predecessor = on.arm().predecessor();
        ArmOnInstance source = before(on);
        OptionalLong point = source.arm().searches() ? winners.point(source, predecessor.cell()) : OptionalLong.of(0);
        if (point.isEmpty()) {
            return List.of();
        }
        Range trials = source.arm().searches()
                ? source.searched(predecessor.cell(), point.getAsLong())
                : source.reported(predecessor.cell(), 0);
        return LongStream.range(trials.from(), trials.to())
                .mapToObj(k -> grid.trial(k).trial().id())
                .toList();
    }

    /** The competitors that come after others, each with the one before it. */
    Map<String, String> competitors() {
        var competitors = new TreeMap<String, String>();
        for (ArmOnInstance on : grid.armsOnInstances()) {
            if (on.arm().predecessor() != null) {
                String before =
                        before(on).arm().competitor(on.arm().predecessor().cell());
                LongStream.range(0, on.arm().cells())
                        .forEach(cell -> competitors.put(on.arm().competitor(cell), before));
            }
        }
        return competitors;
    }

    /** The arm that an arm comes after, on the same instance. */
    private ArmOnInstance before(ArmOnInstance on) {
        String arm = on.arm().predecessor().arm();
        return grid.armsOnInstances().stream()
                .filter(other ->
                        other.arm().name().equals(arm) && other.instance().equals(on.instance()))
                .findFirst()
                .orElseThrow();
    }
}
