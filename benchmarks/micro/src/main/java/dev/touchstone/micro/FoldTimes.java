package dev.touchstone.micro;

import com.sun.management.OperatingSystemMXBean;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.fold.Fold;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.GridFile;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.spark.Sessions;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.storage.HadoopData;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.RunFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Prints the processor time of folding a run's chunks into its tables: by Spark, in the first and in later passes after
 * Spark is up, and by DuckDB, in one JVM. The tables go to a folder that is deleted afterwards.
 */
public final class FoldTimes {
    private static final int PASSES = 3;
    private static final int PROBLEMS_KEPT = 16;

    private FoldTimes() {}

    private interface Pass {
        void run() throws IOException, SQLException;
    }

    /** Three arguments: a run's folder, its grid file, and the data folder that the run had. */
    public static void main(String... arguments) throws IOException, SQLException {
        if (arguments.length != 3) {
            System.err.println("three arguments are needed: a run's folder, its grid file, and the run's data folder");
            System.exit(2);
        }
        RunFolder run = RunFolder.at(arguments[0]);
        var problems = new ProblemCache(HadoopData.of(arguments[2]), PROBLEMS_KEPT);
        Grid grid = GridFile.read(Path.of(arguments[1]), ProcessSuites.get(), problems);
        Path tables = Files.createTempDirectory("fold");
        try (SparkSession spark = Sessions.open("fold", "local[2]")) {
            spark.range(1000).groupBy("id").count().count(); // Spark is up
            var fold = new Fold(spark, RunFolder.at(tables.resolve("spark").toString()), grid, problems);
            Dataset<Row> chunks = chunks(spark, run);
            for (int pass = 1; pass <= PASSES; pass++) {
                print("Spark, pass " + pass, () -> fold.write(chunks));
            }
            var duck = new DuckFold(arguments[0], Files.createDirectories(tables.resolve("duck")));
            for (int pass = 1; pass <= PASSES; pass++) {
                print("DuckDB, pass " + pass, duck::write);
            }
            System.out.printf("%,d rows of traces%n", duck.rows("trace"));
        } finally {
            RunFolder.at(tables.toString()).folder().delete("");
        }
    }

    private static Dataset<Row> chunks(SparkSession spark, RunFolder run) {
        String[] folders = run.committedChunks().stream()
                .map(chunk -> run.folder().at("chunks/" + chunk).toString())
                .toArray(String[]::new);
        return spark.read().schema(SparkRows.of(ChunkRow.class).schema()).parquet(folders);
    }

    private static void print(String what, Pass pass) throws IOException, SQLException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        pass.run();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s of processor time, %.1f s%n",
                what,
                (system.getProcessCpuTime() - cpu) * 1e-9,
                (System.nanoTime() - wall) * 1e-9);
    }
}
