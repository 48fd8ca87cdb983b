package dev.touchstone.family.learning.instances;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.family.learning.objective.Objective;
import java.util.List;
import java.util.stream.Stream;

/** Every instance of the family. */
public final class LearningInstances {
    private LearningInstances() {}

    /** The instances that need no data, and those made of the files of a data folder, with the known least losses. */
    public static List<Instance<Objective>> of(Data data) {
        var sets = new DataInstances(Optima.shipped());
        var files = TrainingFiles.in(data);
        return Stream.of(
                        sets.shipped(),
                        SyntheticInstances.all(),
                        sets.variantsOfShipped(),
                        sets.of(files),
                        sets.variantsOf(files))
                .flatMap(instances -> instances)
                .toList();
    }
}
