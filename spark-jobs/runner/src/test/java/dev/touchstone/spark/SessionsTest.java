package dev.touchstone.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final String PARTITIONS = "spark.sql.shuffle.partitions";

    @AfterEach
    void clear() {
        System.clearProperty(PARTITIONS);
        System.clearProperty("spark.speculation");
        System.clearProperty("spark.master");
    }

    @Test
    void whereNobodySaysAMasterAllCoresOfThisMachineAre() {
        assertThat(Sessions.conf("a run", null).get("spark.master")).isEqualTo("local[*]");
        assertThat(Sessions.conf("a run", null).get("spark.app.name")).isEqualTo("a run");
    }

    @Test
    void theCommandLineKnowsTheMasterBetterThanSparkSubmit() {
        System.setProperty("spark.master", "spark://submitted:7077");
        assertThat(Sessions.conf("a run", null).get("spark.master")).isEqualTo("spark://submitted:7077");
        assertThat(Sessions.conf("a run", "local[3]").get("spark.master")).isEqualTo("local[3]");
    }

    @Test
    void onOneMachineNothingListensOutsideAndShufflesAreSmall() {
        SparkConf conf = Sessions.conf("a run", "local[2]");
        assertThat(conf.get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
        assertThat(conf.get("spark.driver.host")).isEqualTo("127.0.0.1");
        assertThat(conf.get("spark.ui.enabled")).isEqualTo("false");
        assertThat(conf.get(PARTITIONS)).isEqualTo("4");
    }

    @Test
    void onAClusterTheNetworkAndTheShufflesAreItsOwn() {
        SparkConf conf = Sessions.conf("a run", "spark://somewhere:7077");
        assertThat(conf.contains("spark.driver.bindAddress")).isFalse();
        assertThat(conf.contains("spark.driver.host")).isFalse();
        assertThat(conf.contains(PARTITIONS)).isFalse();
        assertThat(conf.get("spark.locality.wait")).isEqualTo("0");
    }

    @Test
    void aSettingThatIsGivenStays() {
        System.setProperty(PARTITIONS, "7");
        assertThat(Sessions.conf("a run", "local[2]").get(PARTITIONS)).isEqualTo("7");
    }

    @Test
    void noTrialIsMeasuredTwiceAtOnceWhateverIsSaid() {
        System.setProperty("spark.speculation", "true");
        assertThat(Sessions.conf("a run", "local[2]").get("spark.speculation")).isEqualTo("false");
    }

    @Test
    void aSessionHasTheseSettings() {
        assertThat(LocalSpark.session().conf().get(PARTITIONS)).isEqualTo("4");
        assertThat(Sessions.tasksPerChunk(LocalSpark.session())).isEqualTo(1);
    }

    /** 15 slots and fewer: more than 16 jobs would not keep them busier. */
    @Test
    void aChunkIsCutIntoASixteenthOfTheSlots() {
        assertThat(Sessions.tasksPerChunk(1)).isEqualTo(1);
        assertThat(Sessions.tasksPerChunk(31)).isEqualTo(1);
        assertThat(Sessions.tasksPerChunk(32)).isEqualTo(2);
        assertThat(Sessions.tasksPerChunk(160)).isEqualTo(10);
    }
}
