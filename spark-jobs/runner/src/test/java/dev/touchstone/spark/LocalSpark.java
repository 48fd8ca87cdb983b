package dev.touchstone.spark;

import org.apache.spark.sql.SparkSession;

/** The session that all tests of a JVM share; it ends with the JVM. */
public final class LocalSpark {
    private LocalSpark() {}

    /** The session that is there, or a new one with two slots. */
    public static SparkSession session() {
        return Sessions.open("tests", "local[2]");
    }
}
