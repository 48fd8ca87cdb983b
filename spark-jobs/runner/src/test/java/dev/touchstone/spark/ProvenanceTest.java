package dev.touchstone.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvenanceTest {
    @Test
    void secretsAreRedactedByNameAndByValue() {
        assertThat(Provenance.redacted("spark.hadoop.fs.s3a.secret.key", "abc")).isEqualTo("*** redacted ***");
        assertThat(Provenance.redacted("spark.hadoop.fs.s3a.access.key", "abc")).isEqualTo("*** redacted ***");
        assertThat(Provenance.redacted("spark.executor.extraJavaOptions", "-Dpassword=abc"))
                .isEqualTo("*** redacted ***");
        assertThat(Provenance.redacted("spark.master", "local[2]")).isEqualTo("local[2]");
    }

    @Test
    void timesLeftAreReadable() {
        assertThat(Progress.time(59.4)).isEqualTo("59s");
        assertThat(Progress.time(61)).isEqualTo("1m01s");
        assertThat(Progress.time(3_660)).isEqualTo("1h01m");
    }
}
