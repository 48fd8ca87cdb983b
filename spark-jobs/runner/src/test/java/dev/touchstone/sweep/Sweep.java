package dev.touchstone.sweep;

import dev.touchstone.api.Data;
import dev.touchstone.api.Isolation;
import dev.touchstone.cost.Estimates;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.GridFile;
import dev.touchstone.grid.Planned;
import dev.touchstone.grid.Range;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.TrialRow.Circumstances;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;

/** A run in a folder of its own, its drivers one after another, and all that they say. */
final class Sweep {
    /** Six trials on line (0 to 5) and six on bowl (6 to 11): two cells and three replicates each. */
    static final String TWELVE =
            """
            suite: toy
            instances: [line, bowl]
            budget: {steps: 4, time: 1m}
            replicates: 3
            arms:
              given: {solver: halving, axes: {factor: [0.5, 0.25]}}
            """;

    final RunFolder run;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    /** A run in a folder, given by its path or its URI. */
    Sweep(String folder) {
        this.run = RunFolder.at(folder);
    }

    Sweep(Path folder) {
        this(folder.toString());
    }

    /** The grid of a text. */
    static Grid grid(String text) {
        try {
            Path file = Files.createTempFile("grid", ".yaml");
            try {
                Files.writeString(file, text);
                return GridFile.read(file, ProcessSuites.get(), new ProblemCache(Data.none(), 4));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The work of a grid with one task a chunk, each of whose trials is said to take some seconds. */
    static GridRun.Request request(Grid grid, double secondsPerTrial) {
        var estimates = new Estimates(block -> secondsPerTrial, "this test", new TreeMap<>(), List.of());
        return new GridRun.Request(grid, "", 1, estimates, "the same again");
    }

    /** Runs what is missing, three trials a chunk: a chunk takes a second at least. */
    Summary drive(String text) {
        return drive(text, 0.3);
    }

    /** Runs what is missing of trials that are said to take some seconds each. */
    Summary drive(String text, double secondsPerTrial) {
        return new GridRun(LocalSpark.session(), request(grid(text), secondsPerTrial), run, out).run();
    }

    /** A chunk as a driver has left it that ran some trials of a grid and died before it wrote the manifest. */
    void commitWithoutManifest(String chunk, Grid grid, Range... ranges) {
        List<Row> rows = List.of(ranges).stream()
                .flatMapToLong(range -> LongStream.range(range.from(), range.to()))
                .mapToObj(k -> SparkRows.of(ChunkRow.class).row(row(grid.trial(k), Isolation.THREAD)))
                .toList();
        commit(chunk, rows);
    }

    /** A chunk of these rows. */
    void commit(String chunk, List<Row> rows) {
        LocalSpark.session()
                .createDataFrame(rows, SparkRows.of(ChunkRow.class).schema())
                .coalesce(1)
                .write()
                .parquet(run.folder().at("chunks/" + chunk).toString());
    }

    /** A chunk as a driver leaves it. */
    void commit(String chunk, Grid grid, Range... ranges) {
        commitWithoutManifest(chunk, grid, ranges);
        new Manifest(run).write(chunk, grid.digest(), List.of(ranges));
    }

    /** The result of a trial that inherits nothing. */
    static ChunkRow row(Planned planned, Isolation isolation) {
        return TrialRows.of(
                ProcessSuites.get().named(planned.trial().suite()),
                planned,
                ChunkTask.runner("").run(planned.trial()),
                new Circumstances("here", "cpu", isolation));
    }

    /** The messages of the drivers. */
    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** The rows in all committed chunks. */
    List<ChunkRow> rows() {
        var rows = SparkRows.of(ChunkRow.class);
        return new ChunkStore(LocalSpark.session(), run)
                .trials().collectAsList().stream().map(rows::record).toList();
    }

    /** The ids of the rows in all committed chunks, in order. */
    List<String> ids() {
        return rows().stream().map(row -> row.trial().trial()).sorted().toList();
    }

    /** The ids of some trials of a grid, in order. */
    static List<String> ids(Grid grid, Range... ranges) {
        return List.of(ranges).stream()
                .flatMapToLong(range -> LongStream.range(range.from(), range.to()))
                .mapToObj(k -> grid.trial(k).trial().id())
                .sorted()
                .toList();
    }
}
