package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.suite.lrschedules.problems.Objective;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DataInstancesTest {
    /** Files of this text; those of null cannot be opened. */
    private record Texts(Map<String, String> texts) implements Data {
        static Texts unreadable(String... names) {
            var files = new TreeMap<String, String>();
            for (String name : names) {
                files.put(name, null);
            }
            return new Texts(files);
        }

        @Override
        public List<String> files() {
            return texts.keySet().stream().sorted().toList();
        }

        @Override
        public InputStream open(String file) throws IOException {
            if (texts.get(file) == null) {
                throw new IOException("unreadable");
            }
            return new ByteArrayInputStream(texts.get(file).getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void trainingSetsAreListedByTheirNamesAloneAndNothingIsRead() {
        Data data = Texts.unreadable(
                "bo/iris.scale",
                "libsvm-multiclass/README.txt",
                "libsvm-multiclass/dna.scale",
                "libsvm-multiclass/dna.scale.t",
                "libsvm-multiclass/shuttle.scale.gz",
                "libsvm-multiclass/shuttle.scale.t.gz",
                "libsvm-multiclass/svmguide2",
                "libsvm-multiclass/usps.gz",
                "libsvm/a9a",
                "libsvm/a9a.t",
                "libsvm/constraints/a9a",
                "libsvm/german.numer_scale",
                "libsvm/list.csv");
        assertThat(DataInstances.in(data))
                .extracting(Instance::name)
                .containsExactly(
                        "libsvm-dna",
                        "libsvm-shuttle",
                        "libsvm-svmguide2",
                        "libsvm-usps",
                        "libsvm-a9a",
                        "libsvm-german.numer");
    }

    @Test
    void aFileIsReadWhenItsProblemIsAskedFor() {
        var data = new Texts(Map.of("libsvm/two", "+1 1:1\n-1 1:-1\n"));
        Instance<Objective> two = DataInstances.in(data).findFirst().orElseThrow();
        assertThat(two.problem().get().rows()).isEqualTo(2);
        assertThat(two.digest().get())
                .matches("[0-9a-f]{16}")
                .isEqualTo(two.digest().get());
        assertThat(two.best()).isEmpty();
        Instance<Objective> lost =
                DataInstances.in(Texts.unreadable("libsvm/lost")).findFirst().orElseThrow();
        assertThatThrownBy(() -> lost.problem().get())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read libsvm/lost");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        Data data = Texts.unreadable("libsvm-multiclass/iris.scale", "libsvm/iris");
        assertThatThrownBy(() -> DataInstances.in(data))
                .hasMessage("two files of the data folder are called libsvm-iris; rename or remove one");
    }
}
