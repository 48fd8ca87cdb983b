package dev.touchstone.sweep;

import dev.touchstone.spark.Sessions;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of this JVM, on two threads. */
final class LocalSpark {
    private LocalSpark() {}

    static SparkSession session() {
        return Sessions.open("tests of sweeps", "local[2]");
    }

    static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session().sparkContext());
    }
}
