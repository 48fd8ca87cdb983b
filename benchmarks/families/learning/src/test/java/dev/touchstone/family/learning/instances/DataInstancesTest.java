package dev.touchstone.family.learning.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DataInstancesTest {
    private static final DataInstances NONE_KNOWN = new DataInstances(Optima.none());
    private static final String TWO = "+1 1:1\n-1 1:-1\n";
    private static final String HEADER = "digest,instance,value,source\n";

    private static Data unreadable(String... names) {
        var files = new TreeMap<String, String>();
        for (String name : names) {
            files.put(name, null);
        }
        return SampleData.folder(files);
    }

    @Test
    void trainingSetsAreListedByTheirNamesAloneAndNothingIsRead() {
        Data data = unreadable(
                "libsvm-multiclass/README.txt",
                "libsvm-multiclass/dna.scale",
                "libsvm-multiclass/dna.scale.t",
                "libsvm-multiclass/shuttle.scale.gz",
                "libsvm-multiclass/shuttle.scale.t.gz",
                "libsvm-multiclass/svmguide2",
                "libsvm-multiclass/usps.gz",
                "libsvm/a9a",
                "libsvm/a9a.t",
                "libsvm/constraints/a9a.csv",
                "libsvm/german.numer_scale",
                "libsvm/list.csv");
        assertThat(NONE_KNOWN.of(TrainingFiles.in(data)))
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
    void variantsAreListedByTheirNamesAndNothingIsReadOrBelieved() {
        DataInstances known = known("0123456789abcdef,libsvm-dna,0,elsewhere\n");
        assertThat(known.variantsOf(
                        TrainingFiles.in(unreadable("libsvm-multiclass/dna.scale", "libsvm-multiclass/dna.scale.t"))))
                .allSatisfy(variant -> assertThat(variant.best()).isEmpty())
                .extracting(Instance::name)
                .containsExactly(
                        "libsvm-dna@tanh=16", "libsvm-dna@relu=16", "libsvm-dna@logistic", "libsvm-dna@squared");
        assertThat(known.variantsOfShipped())
                .extracting(Instance::name)
                .hasSize(16)
                .contains("iris@tanh=16", "breast-cancer@logistic");
    }

    @Test
    void variantsAreBuiltOnTheRowsOfTheirFile() {
        var data = SampleData.folder(Map.of("libsvm/three", "1 1:1\n2 1:2\n3 1:3\n3 1:4\n"));
        List<Objective> problems = NONE_KNOWN
                .variantsOf(TrainingFiles.in(data))
                .<Objective>map(variant -> variant.problem().get())
                .toList();
        assertThat(problems).extracting(Objective::variables).containsExactly(2 * 16 + 17 * 3, 2 * 16 + 17 * 3, 2, 2);
        assertThat(problems.get(3).value(new double[2]))
                .as("two of four rows are of the last class")
                .isEqualTo(0.5);
    }

    @Test
    void aFileIsReadWhenItsProblemIsAskedFor() {
        var data = SampleData.folder(Map.of("libsvm/two", TWO));
        Instance<Objective> two =
                NONE_KNOWN.of(TrainingFiles.in(data)).findFirst().orElseThrow();
        assertThat(two.problem().get().rows()).isEqualTo(2);
        assertThat(two.digest().get())
                .matches("[0-9a-f]{16}")
                .isEqualTo(two.digest().get());
        assertThat(two.best()).isEmpty();
        Instance<Objective> lost = NONE_KNOWN
                .of(TrainingFiles.in(unreadable("libsvm/lost")))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> lost.problem().get())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read libsvm/lost");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        Data data = unreadable("libsvm-multiclass/iris.scale", "libsvm/iris");
        assertThatThrownBy(() -> NONE_KNOWN.of(TrainingFiles.in(data)))
                .hasMessage(
                        "the files libsvm-multiclass/iris.scale and libsvm/iris of the data folder are both called libsvm-iris; rename or remove one");
    }

    @Test
    void aKnownOptimumIsTheReferenceAndGivesTheGap() {
        var data = SampleData.folder(Map.of("libsvm/two", TWO));
        String digest = NONE_KNOWN
                .of(TrainingFiles.in(data))
                .findFirst()
                .orElseThrow()
                .digest()
                .get();
        Instance<Objective> two = known(digest + ",libsvm-two,0,\"separable, by hand\"\n")
                .of(TrainingFiles.in(data))
                .findFirst()
                .orElseThrow();
        assertThat(two.best()).contains(new Instance.Reference(0, "separable, by hand"));
        assertThat(two.problem().get().optimum()).hasValue(0);
    }

    @Test
    void anOptimumOfOtherDataIsRefusedWhenTheProblemIsBuilt() {
        DataInstances other = known("0123456789abcdef,libsvm-two,0,elsewhere\n");
        Instance<Objective> two = other.of(TrainingFiles.in(SampleData.folder(Map.of("libsvm/two", TWO))))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> two.problem().get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("its known optimum is of other data; rename the file");
    }

    @Test
    void aRowOfOptimaHasFourColumns() {
        assertThatThrownBy(() -> known("0123456789abcdef,iris"))
                .hasMessageContaining("optima.csv, line 2: the row has 2 cells; the header has 4");
    }

    private static DataInstances known(String rows) {
        return new DataInstances(Optima.read(HEADER + rows));
    }
}
