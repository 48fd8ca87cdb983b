package dev.touchstone.sweep;

import dev.touchstone.spark.Sessions;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of this JVM, on two threads. */
final class LocalSpark {
    private LocalSpark() {}

    /** The session, without the stack traces of jobs that fail on purpose. */
    static SparkSession session() {
        SparkSession session = Sessions.open("tests of sweeps", "local[2]");
        session.sparkContext().setLogLevel("OFF");
        session.conf().set("spark.sql.codegen.wholeStage", "false"); // compiling would take longer than a dozen rows
        return session;
    }

    static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session().sparkContext());
    }
}
