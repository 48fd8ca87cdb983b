package dev.touchstone.spark;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The session that all tests of a JVM share; it ends with the JVM. */
public final class LocalSpark {
    private LocalSpark() {}

    /** The session that is there, or a new one with two slots; without the stack traces of jobs that fail on purpose. */
    public static SparkSession session() {
        SparkSession session = Sessions.open("tests", "local[2]");
        session.sparkContext().setLogLevel("OFF");
        return session;
    }

    /** The context of the session. */
    public static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session().sparkContext());
    }
}
