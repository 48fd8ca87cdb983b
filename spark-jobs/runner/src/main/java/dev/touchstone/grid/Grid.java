package dev.touchstone.grid;

import dev.touchstone.api.Budget;
import dev.touchstone.api.Digest;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.api.Trial;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Instances times arms times settings times replicates, as arithmetic: trial k is computed from k.
 *
 * <p>The numbers 0 to {@link #size} name every trial that could be asked for; of the held-out trials
 * of a search only the winner's and the default's are ever run ({@link #firstPhase}, {@link #report}).
 *
 * @param text of the grid file, for the record
 * @param limit the hard limit of every trial
 * @param target tau of the convergence test that time and steps to target are measured by
 */
public record Grid(
        String name,
        String text,
        String suite,
        String suiteVersion,
        List<Block> blocks,
        long budgetSteps,
        Duration budgetTime,
        Duration limit,
        double target)
        implements Serializable {

    public Grid {
        blocks = List.copyOf(blocks);
    }

    /** How many trials have a number. */
    public long size() {
        Block last = blocks.get(blocks.size() - 1);
        return Math.addExact(last.first(), last.size());
    }

    /** How many trials are run, at most: a winner may turn out to be the default. */
    public long trials() {
        return blocks.stream()
                .mapToLong(b -> b.searchTrials()
                        + b.arm().cells() * b.heldOut() * (b.arm().searches() ? 2L : 1L))
                .sum();
    }

    /** Trial k. */
    public Planned trial(long k) {
        Block block = block(k);
        Arm arm = block.arm();
        long inBlock = k - block.first();
        boolean search = inBlock < block.searchTrials();
        long rest = search ? inBlock : inBlock - block.searchTrials();
        int replicates = search ? block.selection() : block.heldOut();
        long points = search ? arm.points() : block.reportedPoints();
        long point = rest / replicates % points;
        long cell = rest / replicates / points;
        Trial trial = new Trial(
                suite,
                suiteVersion,
                block.instance(),
                block.instanceDigest(),
                arm.solver(),
                new Settings(arm.settings(cell, point)),
                new Budget(budgetSteps, budgetTime),
                search ? Split.SELECTION : Split.HELD_OUT,
                (int) (rest % replicates));
        return new Planned(
                trial,
                arm.name(),
                arm.competitor(cell),
                arm.tuned(point),
                role(arm, point),
                arm.isolation(),
                arm.heapBytes(),
                limit);
    }

    private static Planned.Role role(Arm arm, long point) {
        if (!arm.searches()) {
            return Planned.Role.GIVEN;
        }
        return point == arm.defaultPoint() ? Planned.Role.DEFAULT : Planned.Role.SEARCHED;
    }

    /** The block that holds trial k. */
    public Block block(long k) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).first() <= k) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.get(low);
    }

    /** What needs no winner: searches, arms that search nothing, defaults. Ascending. */
    public List<Range> firstPhase() {
        var ranges = new ArrayList<Range>();
        for (Block block : blocks) {
            if (!block.arm().searches()) {
                ranges.add(new Range(block.first(), block.first() + block.size()));
                continue;
            }
            ranges.add(new Range(block.first(), block.first() + block.searchTrials()));
            long point = block.arm().defaultPoint();
            for (long cell = 0; cell < block.arm().cells(); cell++) {
                ranges.add(block.reported(cell, point));
            }
        }
        return Range.union(ranges);
    }

    /** The held-out trials of winners. Ascending. */
    public List<Range> report(Winners winners) {
        var ranges = new ArrayList<Range>();
        for (Block block : blocks) {
            if (block.arm().searches()) {
                for (long cell = 0; cell < block.arm().cells(); cell++) {
                    long c = cell;
                    winners.point(block, cell).ifPresent(point -> ranges.add(block.reported(c, point)));
                }
            }
        }
        return Range.union(ranges);
    }

    /** Whether some arm searches. */
    public boolean searches() {
        return blocks.stream().anyMatch(block -> block.arm().searches());
    }

    /** Changes when trial k is another trial for some k. */
    public String digest() {
        var names = new ArrayList<String>(List.of(suite, suiteVersion, new Budget(budgetSteps, budgetTime).toString()));
        for (Block block : blocks) {
            names.add(block.toString());
        }
        return Digest.hex(Digest.of(names.toArray(String[]::new)));
    }
}
