package dev.touchstone.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes a run's tables by DuckDB, which shares no code with the project. */
final class Tables {
    private Tables() {}

    /** The rows of a query as text, in order; {@code %s} is the run's folder. */
    static List<String> query(Path run, String sql) {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duck.createStatement().executeQuery(sql.replace("%s", run.toString()))) {
            var text = new ArrayList<String>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int c = 1; c <= columns; c++) {
                    row.add(String.valueOf(rows.getObject(c)));
                }
                text.add(String.join(" ", row));
            }
            return text;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Writes a table that a test makes up; {@code %s} is the run's folder. */
    static void write(Path run, String copy) {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(copy.replace("%s", run.toString()));
        } catch (SQLException e) {
            throw new AssertionError(copy, e);
        }
    }

    /** The leaderboard without what the clock measured. */
    static List<String> leaderboard(Path run) {
        return query(
                run,
                "select * exclude (seconds_to_target, tuning_cpu_seconds) from '%s/leaderboard/*.parquet'"
                        + " order by instance, metric, kind, competitor");
    }

    /** The trace without what the clock measured. */
    static List<String> trace(Path run) {
        return query(run, "select * exclude (elapsed_seconds) from '%s/trace/*.parquet' order by trial, metric, step");
    }
}
