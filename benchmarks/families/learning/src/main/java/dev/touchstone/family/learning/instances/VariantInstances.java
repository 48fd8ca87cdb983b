package dev.touchstone.family.learning.instances;

import dev.touchstone.api.Instance;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.Activation;
import dev.touchstone.family.learning.problems.BinaryRegression;
import dev.touchstone.family.learning.problems.TwoLayerNetwork;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Further problems made of a data set, beside its softmax regression. Each name is the set's name with
 *
 * <ul>
 *   <li>{@code @tanh=16} or {@code @relu=16}: a network of one hidden layer of that many units;
 *   <li>{@code @logistic} or {@code @squared}: a linear model that tells the last class, the one with the largest
 *       label, from the rest; for two classes this is the usual problem with labels 0 and 1.
 * </ul>
 *
 * <p>Nothing is read before a problem or a digest is asked for.
 */
public final class VariantInstances {
    private static final int WIDTH = 16;

    private VariantInstances() {}

    /**
     * The four further problems of a data set.
     *
     * @param set the set's softmax regression, for its name, source and digest
     * @param rows reads the set
     */
    public static Stream<Instance<Objective>> of(Instance<Objective> set, Supplier<LabeledRows> rows) {
        return Stream.of(
                variant(set, rows, "tanh=" + WIDTH, data -> TwoLayerNetwork.of(data, Activation.TANH, WIDTH)),
                variant(set, rows, "relu=" + WIDTH, data -> TwoLayerNetwork.of(data, Activation.RELU, WIDTH)),
                variant(set, rows, "logistic", data -> BinaryRegression.logistic(data, data.k() - 1)),
                variant(set, rows, "squared", data -> BinaryRegression.squared(data, data.k() - 1)));
    }

    /** A variant has no known least loss: the set's own is that of another problem. */
    private static Instance<Objective> variant(
            Instance<Objective> set,
            Supplier<LabeledRows> rows,
            String name,
            Function<LabeledRows, Objective> problem) {
        return new Instance<>(
                set.name() + "@" + name, set.source(), set.digest(), () -> problem.apply(rows.get()), Optional.empty());
    }
}
