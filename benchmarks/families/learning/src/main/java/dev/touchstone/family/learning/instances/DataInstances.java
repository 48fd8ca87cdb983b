package dev.touchstone.family.learning.instances;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Instance.Reference;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.LibSvm;
import dev.touchstone.datasets.ShippedSet;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.SoftmaxRegression;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Problems on the data sets that ship and on the LIBSVM files of a data folder: softmax regression under the name of
 * the set, and {@link VariantInstances} under longer names.
 *
 * @param optima the least losses that are known of softmax regressions
 */
public record DataInstances(Optima optima) {
    /** Softmax regression on each set that ships. */
    public Stream<Instance<Objective>> shipped() {
        return ShippedSet.all().stream().map(this::of);
    }

    /** Softmax regression on each training file of a data folder; no problem is built yet. */
    Stream<Instance<Objective>> of(TrainingFiles files) {
        return files.names().stream().map(file -> of(files.data(), file));
    }

    /** The further problems made of the sets that ship. */
    public Stream<Instance<Objective>> variantsOfShipped() {
        return ShippedSet.all().stream().flatMap(set -> VariantInstances.of(of(set), set::load));
    }

    /** The further problems made of the training files of a data folder; no problem is built yet. */
    Stream<Instance<Objective>> variantsOf(TrainingFiles files) {
        Data data = files.data();
        return files.names().stream().flatMap(file -> VariantInstances.of(of(data, file), () -> rows(data, file)));
    }

    private Instance<Objective> of(ShippedSet set) {
        String digest = set.sha256().substring(0, 16);
        Optional<Reference> best = optima.of(set.name(), digest);
        return new Instance<>(
                set.name(), set.source(), () -> digest, () -> new SoftmaxRegression(set.load(), value(best)), best);
    }

    private Instance<Objective> of(Data data, String file) {
        String name = TrainingFiles.instance(file);
        return new Instance<>(
                name,
                "https://www.csie.ntu.edu.tw/~cjlin/libsvmtools/datasets/, file " + file,
                () -> data.digest(file),
                () -> new SoftmaxRegression(rows(data, file), value(verified(name, data, file))),
                optima.named(name));
    }

    /** The known least loss of the name, checked to be that of these bytes. */
    private Optional<Reference> verified(String name, Data data, String file) {
        if (optima.named(name).isEmpty()) {
            return Optional.empty(); // saves reading the file twice
        }
        String digest = data.digest(file);
        Optional<Reference> best = optima.of(name, digest);
        if (best.isEmpty()) {
            throw new IllegalStateException(
                    "%s: the file %s has digest %s, its known optimum is of other data; rename the file"
                            .formatted(name, file, digest));
        }
        return best;
    }

    private static LabeledRows rows(Data data, String file) {
        try {
            return LibSvm.read(new ByteArrayInputStream(data.bytes(file)), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static OptionalDouble value(Optional<Reference> best) {
        return best.map(known -> OptionalDouble.of(known.value())).orElse(OptionalDouble.empty());
    }
}
