package dev.touchstone.numerics.sif.element;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.expression.FortranMath;
import dev.touchstone.numerics.sif.source.KernelSource;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.SimpleCompiler;

/**
 * The kernels of the types of a problem. They are compiled in one unit into hidden classes, which are unloaded with the
 * problem. Immutable and safe to share between threads.
 */
public final class Kernels {
    private static final String PACKAGE = Kernels.class.getPackageName();

    private final IdentityHashMap<FunctionType, Kernel> kernels = new IdentityHashMap<>();

    private Kernels() {}

    /**
     * Generates and compiles the kernels of these types.
     *
     * @throws IllegalArgumentException if a type is too large to be compiled
     */
    public static Kernels of(List<FunctionType> types) {
        var names = new IdentityHashMap<FunctionType, String>();
        var unit = new StringBuilder("package " + PACKAGE + ";\nimport " + FortranMath.class.getName() + ";\n");
        for (FunctionType type : types) {
            if (!names.containsKey(type)) {
                String name = "Kernel" + names.size();
                names.put(type, name);
                unit.append(new KernelSource(type).named(name));
            }
        }
        Map<String, byte[]> classes = compiled(unit.toString());
        var made = new Kernels();
        names.forEach((type, name) -> made.kernels.put(type, instance(classes.get(PACKAGE + "." + name))));
        return made;
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

    /** The kernel of one of the types. */
    Kernel of(FunctionType type) {
        return kernels.get(type);
    }
}
