package dev.touchstone.cli;

import dev.touchstone.api.Suites;
import dev.touchstone.cost.Estimates;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.ArmOnInstance;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.GridFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A grid as the command line names it. */
final class GridSource {
    private static final int MOST_NAMED = 20;

    private GridSource() {}

    /**
     * Reads a grid file.
     *
     * @throws IllegalArgumentException if there is none, or it has mistakes; names them all
     */
    static Grid read(Path file, Suites suites, ProblemCache problems) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file
                    + ": there is no such grid file; 'touchstone list grids' names those that come with the project");
        }
        return GridFile.read(file, suites, problems);
    }

    /**
     * The estimated costs of the trials of a grid.
     *
     * @param out folder of runs, for recorded costs
     * @throws IllegalArgumentException if the file names an instance that cannot be built; says why
     */
    static Estimates estimates(Path file, Grid grid, Suites suites, ProblemCache problems, String out) {
        Estimates estimates = Estimates.of(grid, suites, problems, out);
        if (!estimates.unbuildable().isEmpty()) {
            GridFile.refuseNamed(file, estimates.unbuildable());
        }
        return estimates;
    }

    /** A line for each run that is passed over, and one for each instance that a pattern matches and that cannot be built. */
    static List<String> warnings(Grid grid, Estimates estimates) {
        var lines = new ArrayList<>(estimates.passedOver());
        Map<String, String> unbuildable = estimates.unbuildable();
        if (!unbuildable.isEmpty()) {
            long instances = grid.armsOnInstances().stream()
                    .map(ArmOnInstance::instance)
                    .distinct()
                    .count();
            long trials = grid.armsOnInstances().stream()
                    .filter(block -> unbuildable.containsKey(block.instance()))
                    .mapToLong(ArmOnInstance::trials)
                    .sum();
            lines.add("%,d of %,d instances cannot be built, and their trials, %,d at most, will fail:"
                    .formatted(unbuildable.size(), instances, trials));
            unbuildable.entrySet().stream()
                    .limit(MOST_NAMED)
                    .forEach(each -> lines.add("  %s: %s".formatted(each.getKey(), each.getValue())));
            if (unbuildable.size() > MOST_NAMED) {
                lines.add("  and %,d more".formatted(unbuildable.size() - MOST_NAMED));
            }
        }
        return lines;
    }
}
