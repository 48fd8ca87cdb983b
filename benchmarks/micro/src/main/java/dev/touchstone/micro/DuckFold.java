package dev.touchstone.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The work of a fold as one would write it for DuckDB, from the same chunks to Parquet files of the same kind: trials,
 * traces, curves with their quartiles, costs of targets, and values of the leaderboard. It is a yardstick for time and
 * leaves out ranks, intervals and the choice of tuned points, so its tables are not those of a run.
 */
final class DuckFold {
    private static final String SCRIPT = "duck-fold.sql";

    private final String chunks;
    private final Path tables;

    /**
     * A fold of a run into a folder.
     *
     * @param run the run's folder, a local path
     */
    DuckFold(String run, Path tables) {
        this.chunks = run + "/chunks/*/*.parquet";
        this.tables = tables;
    }

    /** Writes all tables anew. */
    void write() throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("set threads = 2");
            statement.execute(script().replace("${chunks}", chunks).replace("${tables}", tables.toString()));
        }
    }

    /** The number of rows of a table that was written. */
    long rows(String table) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from '%s/%s.parquet'".formatted(tables, table))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String script() {
        try (var in = DuckFold.class.getResourceAsStream(SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCRIPT, e);
        }
    }
}
