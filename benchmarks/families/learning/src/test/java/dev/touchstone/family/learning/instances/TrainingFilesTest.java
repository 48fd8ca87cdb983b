package dev.touchstone.family.learning.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.family.learning.SampleData;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrainingFilesTest {
    private static final String ROWS = "+1 1:1\n-1 1:-1\n";

    @Test
    void setsAreFoundInTheFolderAndInEveryFolderBelowIt() {
        var files = new TreeMap<String, String>();
        for (String file :
                new String[] {"a9a", "glass.scale", "mine/deep/two_scale", "libsvm/constraints/b", "x/libsvm/c"}) {
            files.put(file, ROWS);
        }
        Data data = SampleData.folder(files);
        assertThat(TrainingFiles.in(data).names()).containsExactlyElementsOf(files.keySet());
        assertThat(LearningInstances.of(data))
                .extracting(Instance::name)
                .contains("libsvm-a9a", "libsvm-glass", "libsvm-two", "libsvm-b", "libsvm-c", "libsvm-glass@tanh=16");
    }

    @Test
    void whatIsNoTrainingSetIsPassedOver() {
        var files = new TreeMap<String, String>();
        for (String file :
                new String[] {"a9a.t", "b/c.t.gz", "README", "x/README.txt", "d.csv", ".hidden", "x/.y/z", "_SUCCESS"
                }) {
            files.put(file, ROWS);
        }
        files.put("table", "1 2 3\n4 5 6\n");
        files.put("notes", "read me\n");
        files.put("libsvm/README.txt", ROWS);
        files.put("libsvm/d.csv", ROWS);
        assertThat(TrainingFiles.in(SampleData.folder(files)).names()).isEmpty();
    }

    @Test
    void filesOfOtherFormatsAreNotOpened() {
        var files = new TreeMap<String, String>();
        for (String file : new String[] {"cutest/HS6.SIF", "x.zip", "x.txt", "x.md", "x.json", "x.yaml", "x.parquet"}) {
            files.put(file, null);
        }
        assertThat(TrainingFiles.in(SampleData.folder(files)).names()).isEmpty();
    }

    /** So that a set is not lost in silence: its trials fail, and say why. */
    @Test
    void aFileThatCannotBeReadIsListed() {
        var files = new TreeMap<String, String>();
        files.put("locked", null);
        assertThat(TrainingFiles.in(SampleData.folder(files)).names()).containsExactly("locked");
    }

    @Test
    void twoFilesOfOneNameAreRefusedWithTheirPaths() {
        Data data = SampleData.folder(Map.of("a/iris.scale", ROWS, "b/iris", ROWS));
        assertThatThrownBy(() -> LearningInstances.of(data))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the files a/iris.scale and b/iris of the data folder are both called libsvm-iris; rename or remove one");
    }
}
