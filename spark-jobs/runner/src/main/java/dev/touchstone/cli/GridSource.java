package dev.touchstone.cli;

import dev.touchstone.api.Problems;
import dev.touchstone.api.Suites;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.GridFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A grid as the command line names it. */
final class GridSource {
    private GridSource() {}

    /**
     * Reads a grid file.
     *
     * @throws IllegalArgumentException if there is none, or it has mistakes; names all
     */
    static Grid read(Path file, Suites suites, Problems problems) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file
                    + ": there is no such grid file; 'touchstone list grids' names those that come with the project");
        }
        return GridFile.read(file, suites, problems);
    }
}
