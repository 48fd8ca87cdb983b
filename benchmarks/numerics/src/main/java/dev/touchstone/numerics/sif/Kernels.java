package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.SimpleCompiler;

/** The kernels of types: compiled, in one unit for a problem, into classes that live as long as the problem does. */
final class Kernels {
    private static final String PACKAGE = Kernels.class.getPackageName();

    private final IdentityHashMap<FunctionType, Supplier<Kernel>> kernels = new IdentityHashMap<>();

    private Kernels() {}

    static Kernels of(List<FunctionType> types) {
        var kernels = new Kernels();
        var compiled = new ArrayList<FunctionType>();
        var source = new StringBuilder("package " + PACKAGE + ";\n");
        for (FunctionType type : types) {
            source.append(new KernelSource(type).write("Kernel" + compiled.size()));
            compiled.add(type);
        }
        Map<String, byte[]> classes = compile(source.toString());
        for (int k = 0; k < compiled.size(); k++) {
            Kernel kernel = instance(classes.get(PACKAGE + ".Kernel" + k));
            kernels.kernels.put(compiled.get(k), () -> kernel);
        }
        return kernels;
    }

    private static Map<String, byte[]> compile(String source) {
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

    Kernel of(FunctionType type) {
        return kernels.get(type).get();
    }
}
