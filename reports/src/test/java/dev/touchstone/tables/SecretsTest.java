package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void aValueUnderTheNameOfASecretIsRedacted() {
        for (String name : List.of(
                "spark.ssl.keyPassword",
                "spark.hadoop.fs.s3a.access.key",
                "spark.hadoop.fs.s3a.secret.key",
                "AWS_ACCESS_KEY_ID",
                "api-key",
                "privateKey",
                "passphrase",
                "oauth.TOKEN",
                "credentials")) {
            assertThat(Secrets.redacted(name, "hunter2")).as(name).isEqualTo("*** redacted ***");
        }
    }

    @Test
    void aValueThatNamesASecretIsRedacted() {
        assertThat(Secrets.redacted("spark.driver.extraJavaOptions", "-Xmx1g -Dstore.password=hunter2"))
                .isEqualTo("*** redacted ***");
        assertThat(Secrets.redacted("-Dapi_key=hunter2")).isEqualTo("*** redacted ***");
    }

    @Test
    void allElseIsLeftAsItIs() {
        assertThat(Secrets.redacted("spark.master", "local[2]")).isEqualTo("local[2]");
        assertThat(Secrets.redacted("spark.sql.keys", "monkey")).isEqualTo("monkey");
        assertThat(Secrets.redacted("-Xmx4g")).isEqualTo("-Xmx4g");
    }

    @Test
    void secretsAreFoundAtAnyDepth() throws JsonProcessingException {
        JsonNode given = json(
                """
                {"run": "a", "sparkConf": {"spark.master": "local", "a.password": "hunter2"},
                 "runs": [{"token": "hunter2", "trials": 3}, ["x", {"deep": {"secret": "hunter2"}}]]}""");

        JsonNode redacted = Secrets.redacted(given);
        assertThat(redacted)
                .isEqualTo(
                        json(
                                """
                {"run": "a", "sparkConf": {"spark.master": "local", "a.password": "*** redacted ***"},
                 "runs": [{"token": "*** redacted ***", "trials": 3},
                          ["x", {"deep": {"secret": "*** redacted ***"}}]]}"""));
        assertThat(given.toString()).as("the original is not touched").contains("hunter2");
    }

    @Test
    void aNumberIsNoSecret() throws JsonProcessingException {
        assertThat(Secrets.redacted(json("{\"tokens\": 128}"))).isEqualTo(json("{\"tokens\": 128}"));
    }
}
