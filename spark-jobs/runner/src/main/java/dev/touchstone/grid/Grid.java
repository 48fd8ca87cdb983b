package dev.touchstone.grid;

import dev.touchstone.api.Digest;
import dev.touchstone.api.Settings;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.Trial;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Arms times instances times settings times replicates, as arithmetic: trial k is computed from k.
 *
 * <p>The numbers from 0 to {@link #size} name every trial that could be run. Of the held-out trials of a search only those
 * of the winner and of the default are run.
 *
 * @param text the grid file, for the record
 * @param armsOnInstances in the order of trials, at least one
 * @param limit the hard limit of every trial
 * @param target tolerance tau of the convergence test by which steps and seconds to the target are measured
 */
public record Grid(
        String name,
        String text,
        String suite,
        String suiteVersion,
        List<ArmOnInstance> armsOnInstances,
        long budgetSteps,
        Duration budgetTime,
        Duration limit,
        double target)
        implements Serializable {

    public Grid {
        armsOnInstances = List.copyOf(armsOnInstances);
        if (armsOnInstances.isEmpty()) {
            throw new IllegalArgumentException(
                    "grid %s has no arm on an instance; give it at least one".formatted(name));
        }
    }

    /** Number of trials that have a number. */
    public long size() {
        ArmOnInstance last = armsOnInstances.get(armsOnInstances.size() - 1);
        return Math.addExact(last.first(), last.size());
    }

    /** Number of trials that are run at most. It is less if a winner is the default. */
    public long trials() {
        return armsOnInstances.stream().mapToLong(ArmOnInstance::trials).sum();
    }

    /** The budget of every trial. */
    Budget budget() {
        return new Budget(budgetSteps, budgetTime);
    }

    /** Trial k. */
    public Planned trial(long k) {
        ArmOnInstance on = armOnInstance(k);
        Arm arm = on.arm();
        ArmOnInstance.Place place = on.place(k);
        Trial trial = new Trial(
                suite,
                suiteVersion,
                on.instance(),
                on.instanceDigest(),
                arm.solver(),
                new Settings(arm.settings(place.cell(), place.point())),
                budget(),
                place.split(),
                place.replicate(),
                arm.recording(place.cell()),
                on.source(place.replicate()));
        return new Planned(
                trial,
                arm.name(),
                arm.competitor(place.cell()),
                arm.tuned(place.point()),
                on.role(place.point()),
                arm.conditions().isolation(),
                arm.conditions().heapBytes(),
                limit);
    }

    /** The arm on an instance that trial k is one of. */
    public ArmOnInstance armOnInstance(long k) {
        int low = 0;
        int high = armsOnInstances.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (armsOnInstances.get(middle).first() <= k) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return armsOnInstances.get(low);
    }

    /** Number of waves. The last wave has nothing but held-out trials of winners. */
    public int waves() {
        return Waves.count(armsOnInstances);
    }

    /**
     * The trials of a wave, ascending and disjoint.
     *
     * @param wave number of the wave, from 0
     * @param winners the winners of the waves before
     */
    public List<Range> wave(int wave, Winners winners) {
        return Waves.trials(armsOnInstances, wave, winners);
    }

    /** This grid with its arms behind the trials that they come after, as far as the winners are known. */
    public Grid following(Winners winners) {
        Grid grid = this;
        for (int level = 1; level <= waves() - 2; level++) {
            grid = grid.with(new Predecessors(grid).linked(level, winners));
        }
        return grid;
    }

    private Grid with(List<ArmOnInstance> others) {
        return new Grid(name, text, suite, suiteVersion, others, budgetSteps, budgetTime, limit, target);
    }

    /** The ids of all trials that others come after, as far as they are known. */
    public Set<String> sources() {
        return armsOnInstances.stream().flatMap(on -> on.sources().stream()).collect(Collectors.toSet());
    }

    /** The competitors that come after others, each with the one before it. */
    public Map<String, String> predecessors() {
        return new Predecessors(this).competitors();
    }

    /** Whether some arm searches. */
    public boolean searches() {
        return armsOnInstances.stream().anyMatch(on -> on.arm().searches());
    }

    /** A digest that changes when some number names another trial. Run folders keep it. */
    public String digest() {
        return Digest.hex(Digest.of(GridText.of(this).toArray(String[]::new)));
    }
}
