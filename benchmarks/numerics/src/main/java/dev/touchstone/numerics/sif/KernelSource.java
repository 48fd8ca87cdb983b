package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java source of the {@link Kernel} of a type. */
final class KernelSource {
    /** In characters. A method has at most 65535 bytes of code, and no construct here takes more bytes than characters. */
    private static final int LONGEST_METHOD = 60_000;

    private final FunctionType type;
    private final TypeConstants constants;
    private final Set<Integer> powers = new TreeSet<>();
    private final List<String> methods;

    KernelSource(FunctionType type) {
        this.type = type;
        this.constants = new TypeConstants(type);
        this.methods = List.of(
                method(Level.VALUES, "values(Batch batch, double[] x, double[] values)"),
                method(Level.GRADIENTS, "gradients(Batch batch, double[] x, double[] values, double[] gradients)"),
                method(
                        Level.HESSIANS,
                        "hessians(Batch batch, double[] x, double[] values, double[] gradients, double[] hessians)"));
    }

    /** Whether the methods are as small as the class file format wants them. */
    boolean isCompilable() {
        return methods.stream().allMatch(method -> method.length() <= LONGEST_METHOD);
    }

    /** The source of a class of this name. */
    String named(String name) {
        Stream<String> raising = powers.stream().map(PowerSource::method);
        return Stream.concat(raising, methods.stream())
                .collect(Collectors.joining("", "final class " + name + " implements Kernel {\n", "}\n"));
    }

    /** The loop over the elements e with variables from v, parameters from p and results from f, g and h on. */
    private String method(Level level, String signature) {
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
