package dev.touchstone.numerics.sif.source;

import dev.touchstone.datasets.sif.FunctionType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java source of the class that evaluates all elements of one type. */
public final class KernelSource {
    /**
     * In characters. A method has at most 65535 bytes of code, and no construct here takes more bytes than characters. The
     * longest method of a file of the collection has 16 thousand.
     */
    private static final int LONGEST_METHOD = 60_000;

    private final FunctionType type;
    private final TypeConstants constants;
    private final Set<Integer> powers = new TreeSet<>();
    private final List<String> methods;

    /**
     * Generates the methods of a type.
     *
     * @throws IllegalArgumentException if the type is too large for methods of the class file format
     */
    public KernelSource(FunctionType type) {
        this.type = type;
        this.constants = new TypeConstants(type);
        this.methods = List.of(
                method(EvaluationLevel.VALUES, "values(ElementBatch batch, double[] x, double[] values)"),
                method(
                        EvaluationLevel.GRADIENTS,
                        "gradients(ElementBatch batch, double[] x, double[] values, double[] gradients)"),
                method(
                        EvaluationLevel.HESSIANS,
                        "hessians(ElementBatch batch, double[] x, double[] values, double[] gradients,"
                                + " double[] hessians)"));
        int longest = methods.stream().mapToInt(String::length).max().orElseThrow();
        if (longest > LONGEST_METHOD) {
            throw new IllegalArgumentException(
                    "type %s is too large to be compiled: its source has %d characters, at most %d are allowed; split it into several types"
                            .formatted(type.name(), longest, LONGEST_METHOD));
        }
    }

    /** The source of a class of this name. It implements {@code Kernel} of the package that it is compiled in. */
    public String named(String name) {
        Stream<String> raising = powers.stream().map(PowerSource::method);
        return Stream.concat(raising, methods.stream())
                .collect(Collectors.joining("", "final class " + name + " implements Kernel {\n", "}\n"));
    }

    /**
     * A loop over the elements e: variables are read from v on, parameters from p on; values, gradients and Hessians are
     * written from f, g and h on.
     */
    private String method(EvaluationLevel level, String signature) {
        return """
                public void %s {
                int[] variables = batch.variables();
                double[] parameters = batch.parameters();
                int size = batch.size();
                int f = batch.firstValue();
                int g = batch.firstGradient();
                int h = batch.firstHessian();
                int v = 0;
                int p = 0;
                for (int e = 0; e < size; e++) {
                %sf += 1;
                v += %d;
                p += %d;
                }
                }
                """
                .formatted(
                        signature,
                        new KernelBody(type, constants, powers).upTo(level),
                        type.variables().size(),
                        type.parameters().size());
    }
}
