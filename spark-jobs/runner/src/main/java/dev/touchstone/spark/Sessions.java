package dev.touchstone.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Spark as Touchstone wants it, where nobody has said otherwise. */
public final class Sessions {
    private static final int MOST_JOBS = 16;

    private Sessions() {}

    /** How many tasks a chunk is cut into where nobody says: so many that a driver keeps at most 16 jobs in flight. */
    public static int tasksPerChunk(SparkSession spark) {
        return tasksPerChunk(spark.sparkContext().defaultParallelism());
    }

    static int tasksPerChunk(int slots) {
        return Math.max(1, slots / MOST_JOBS);
    }

    /**
     * A session.
     *
     * @param master null for what {@code spark-submit} says, else {@code local[*]}
     */
    public static SparkSession open(String name, String master) {
        return SparkSession.builder().config(conf(name, master)).getOrCreate();
    }

    /** The settings that {@code spark-submit} and the JVM's properties give, and defaults for those they leave open. */
    static SparkConf conf(String name, String master) {
        var conf = new SparkConf();
        conf.setAppName(name);
        if (master != null) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.locality.wait", "0"); // trials have no locality, and piling up on one host costs
        conf.setIfMissing("spark.log.level", "WARN");
        conf.setIfMissing("spark.sql.sources.parallelPartitionDiscovery.threshold", "100000");
        conf.set("spark.speculation", "false"); // a trial measured twice at once is measured wrongly
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.sql.shuffle.partitions", "4");
            conf.setIfMissing("spark.ui.enabled", "false");
        }
        return conf;
    }
}
