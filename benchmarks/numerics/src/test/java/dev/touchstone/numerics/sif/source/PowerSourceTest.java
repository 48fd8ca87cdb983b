package dev.touchstone.numerics.sif.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.datasets.sif.expression.FortranMath;
import java.lang.reflect.Method;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codehaus.janino.SimpleCompiler;
import org.junit.jupiter.api.Test;

class PowerSourceTest {
    @Test
    void unrolledPowersAreThoseOfTheLoopToTheBit() throws Exception {
        String methods = IntStream.rangeClosed(-64, 64)
                .mapToObj(k -> "public " + PowerSource.method(k))
                .collect(Collectors.joining());
        var compiler = new SimpleCompiler();
        compiler.cook("public class Powers {\n" + methods + "}\n");
        Class<?> powers = compiler.getClassLoader().loadClass("Powers");
        var random = new Random(1);
        for (int k = -64; k <= 64; k++) {
            Method method = powers.getMethod(PowerSource.name(k), double.class);
            for (double x : new double[] {0, -0.0, 1, -1.1, Double.NaN, 1e300, random.nextGaussian()}) {
                assertThat(method.invoke(null, x)).as("%s ** %d", x, k).isEqualTo(FortranMath.power(x, k));
            }
        }
    }

    @Test
    void numbersAreReadBackAsTheyAre() throws Exception {
        double[] numbers = {0, -0.0, 0.1, -1e-300, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, 1 / 0.0, -1 / 0.0};
        for (double number : numbers) {
            var compiler = new SimpleCompiler();
            compiler.cook("public class Number { public static double of() { return 1.0 * %s; } }"
                    .formatted(ExpressionSource.literal(number)));
            Object read = compiler.getClassLoader()
                    .loadClass("Number")
                    .getMethod("of")
                    .invoke(null);
            assertThat(read).isEqualTo(number);
        }
    }
}
