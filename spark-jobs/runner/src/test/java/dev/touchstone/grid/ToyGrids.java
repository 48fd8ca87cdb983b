package dev.touchstone.grid;

import dev.touchstone.api.Data;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.suite.harness.toy.ToySuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Grids of the toy suite, read from a folder of their own. */
public final class ToyGrids {
    /** On line and bowl: a search over three factors, and two cells. */
    public static final String GOOD =
            """
            suite: toy
            instances: [line, bowl]
            budget: {steps: 7, time: 1m30s}
            replicates: {selection: 2, held-out: 3}
            arms:
              tuned:
                solver: halving
                tune: {factor: 2^-3..2^-1}
              given:
                solver: halving
                axes: {"factor, sweeps": [[0.75, 4], [2, 3]]}
            """;

    /** One arm more, which comes after the search and has one of its own, on line alone. */
    static final String BEHIND =
            """
              behind:
                solver: following
                after: {arm: tuned}
                instances: [line]
                tune: {factor: [0.25, 0.125]}
            """;

    private final Path folder;

    /** Grids in a folder. */
    public ToyGrids(Path folder) {
        this.folder = folder;
    }

    /** The grid of a text, which is the file grid.yaml. */
    public Grid read(String text) {
        return GridFile.read(
                write("grid.yaml", text), new Suites(List.of(new ToySuite())), new ProblemCache(Data.none(), 2));
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The arm of a name on line. */
    static ArmOnInstance onLine(Grid grid, String arm) {
        return grid.armsOnInstances().stream()
                .filter(on -> on.arm().name().equals(arm) && on.instance().equals("line"))
                .findFirst()
                .orElseThrow();
    }
}
