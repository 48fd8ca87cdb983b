package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.expression.FortranMath;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.SimpleCompiler;

/**
 * The kernels of the types of a problem, compiled in one unit into classes that can be unloaded with the
 * problem; those of types that are too large for that interpret.
 */
final class Kernels {
    private static final String PACKAGE = Kernels.class.getPackageName();

    private final IdentityHashMap<FunctionType, Supplier<Kernel>> makers = new IdentityHashMap<>();

    private Kernels() {}

    static Kernels of(List<FunctionType> types) {
        var kernels = new Kernels();
        var names = new IdentityHashMap<FunctionType, String>();
        var unit = new StringBuilder("package " + PACKAGE + ";\nimport " + FortranMath.class.getName() + ";\n");
        for (FunctionType type : types) {
            var source = new KernelSource(type);
            if (source.isCompilable()) {
                String name = names.computeIfAbsent(type, key -> "Kernel" + names.size());
                unit.append(source.named(name));
            } else {
                kernels.makers.put(type, () -> new InterpretedKernel(type));
            }
        }
        Map<String, byte[]> classes = compiled(unit.toString());
        names.forEach((type, name) -> {
            Kernel kernel = instance(classes.get(PACKAGE + "." + name));
            kernels.makers.put(type, () -> kernel);
        });
        return kernels;
    }

    private static Map<String, byte[]> compiled(String source) {
        var compiler = new SimpleCompiler();
        compiler.setParentClassLoader(Kernels.class.getClassLoader());
        try {
            compiler.cook(source);
        } catch (CompileException e) {
            throw new IllegalStateException("generated code does not compile:\n" + source, e);
        }
        return compiler.getBytecodes();
    }

    private static Kernel instance(byte[] bytes) {
        try {
            MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return (Kernel) made.findConstructor(made.lookupClass(), MethodType.methodType(void.class))
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("generated code cannot be loaded", e);
        }
    }

    /** A kernel for one thread. */
    Kernel of(FunctionType type) {
        return makers.get(type).get();
    }
}
