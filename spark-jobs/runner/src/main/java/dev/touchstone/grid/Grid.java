package dev.touchstone.grid;

import dev.touchstone.api.Digest;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.Trial;
import dev.touchstone.tables.Role;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Instances times arms times settings times replicates, as arithmetic: trial k is computed from k.
 *
 * <p>The numbers 0 to {@link #size} name every trial that could be asked for; of the held-out trials
 * of a search only the winner's and the default's are ever run. They are run in waves: arms that come
 * after others wait for these, and held-out trials of winners wait for their search.
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
        return blocks.stream().mapToLong(Block::trials).sum();
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
                (int) (rest % replicates),
                arm.recording(cell),
                block.source((int) (rest % replicates)));
        return new Planned(
                trial,
                arm.name(),
                arm.competitor(cell),
                arm.tuned(point),
                role(arm, point),
                arm.conditions().isolation(),
                arm.conditions().heapBytes(),
                limit);
    }

    private static Role role(Arm arm, long point) {
        if (!arm.searches()) {
            return Role.GIVEN;
        }
        return point == arm.defaultPoint() ? Role.DEFAULT : Role.SEARCHED;
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

    /** How many waves there are; the last one has nothing but held-out trials of winners. */
    public int waves() {
        return 2 + blocks.stream().mapToInt(block -> block.arm().level()).max().orElse(0);
    }

    /**
     * The trials of a wave, ascending: searches, defaults and what searches nothing of the arms that
     * have {@code wave} arms before them, and the held-out trials of the winners of the wave before.
     */
    public List<Range> wave(int wave, Winners winners) {
        var ranges = new ArrayList<Range>();
        for (Block block : blocks) {
            if (block.arm().level() == wave) {
                addFirst(block, ranges);
            } else if (block.arm().level() == wave - 1 && block.arm().searches()) {
                for (long cell = 0; cell < block.arm().cells(); cell++) {
                    long c = cell;
                    winners.point(block, cell).ifPresent(point -> ranges.add(block.reported(c, point)));
                }
            }
        }
        return Range.without(Range.union(ranges), wave == 0 ? List.of() : first(wave - 1));
    }

    /** What of the arms of a level needs no winner. Ascending. */
    private List<Range> first(int level) {
        var ranges = new ArrayList<Range>();
        blocks.stream().filter(block -> block.arm().level() == level).forEach(block -> addFirst(block, ranges));
        return Range.union(ranges);
    }

    private static void addFirst(Block block, List<Range> ranges) {
        if (!block.arm().searches()) {
            ranges.add(new Range(block.first(), block.first() + block.size()));
            return;
        }
        ranges.add(new Range(block.first(), block.first() + block.searchTrials()));
        for (long cell = 0; cell < block.arm().cells(); cell++) {
            ranges.add(block.reported(cell, block.arm().defaultPoint()));
        }
    }

    /** This grid with its arms behind the trials that they come after, as far as winners are known. */
    public Grid following(Winners winners) {
        Grid grid = this;
        for (int level = 1; level <= waves() - 2; level++) {
            grid = grid.following(winners, level);
        }
        return grid;
    }

    private Grid following(Winners winners, int level) {
        List<Block> linked = blocks.stream()
                .map(block -> block.arm().level() == level ? block.after(sources(block, winners)) : block)
                .toList();
        return new Grid(name, text, suite, suiteVersion, linked, budgetSteps, budgetTime, limit, target);
    }

    /** The trials that a block comes after: selection replicates of the winner, else what was given. */
    private List<String> sources(Block block, Winners winners) {
        After after = block.arm().after();
        Block source = before(block);
        OptionalLong point = source.arm().searches() ? winners.point(source, after.cell()) : OptionalLong.of(0);
        if (point.isEmpty()) {
            return List.of();
        }
        Range trials = source.arm().searches()
                ? source.searched(after.cell(), point.getAsLong())
                : source.reported(after.cell(), 0);
        return LongStream.range(trials.from(), trials.to())
                .mapToObj(k -> trial(k).trial().id())
                .toList();
    }

    /** The ids of all trials that others come after, where it is known which these are. */
    public Set<String> sources() {
        return blocks.stream().flatMap(block -> block.sources().stream()).collect(Collectors.toSet());
    }

    /** Of each competitor that comes after another, which one that is. */
    public Map<String, String> predecessors() {
        var predecessors = new TreeMap<String, String>();
        for (Block block : blocks) {
            if (block.arm().after() != null) {
                After after = block.arm().after();
                String before = before(block).arm().competitor(after.cell());
                LongStream.range(0, block.arm().cells())
                        .forEach(cell -> predecessors.put(block.arm().competitor(cell), before));
            }
        }
        return predecessors;
    }

    /** The block of the arm that a block's arm comes after, on the same instance. */
    private Block before(Block block) {
        String arm = block.arm().after().arm();
        return blocks.stream()
                .filter(other ->
                        other.arm().name().equals(arm) && other.instance().equals(block.instance()))
                .findFirst()
                .orElseThrow();
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
