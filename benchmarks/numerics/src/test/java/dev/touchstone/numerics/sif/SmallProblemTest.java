package dev.touchstone.numerics.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.datasets.SifReader;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.sif.interpreted.InterpretedFunctions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A problem by hand, with all that the format has. At x = (x, y, z):
 *
 * <pre>
 *  f  = 3 (u^2 + 2 x - 1)^2 / 4 + e^z + (5 x^2 + 8 x z) / 2,  u = x - 2 y
 *  c1 = 2 u^2 + 0.5 y z - 7
 *  c2 = x + y + z
 * </pre>
 */
class SmallProblemTest {
    private static final String SIF =
            """
            FREE FORMAT
            NAME SMALL
            VARIABLES
            _ X; _ Y; _ Z
            GROUPS
            N F1 X 2
            N F1 'SCALE' 4
            N F2
            E C1
            G C2 X 1 Y 1; G C2 Z 1
            CONSTANTS
            _ B F1 1 C1 7
            BOUNDS
            FR B 'DEFAULT'
            QUADRATIC
            _ X X 5; _ X Z 4
            ELEMENT TYPE
            EV SQ V _ W; IV SQ U
            EV PR V _ W; EP PR P
            EV EX V
            ELEMENT USES
            T E1 SQ; V E1 V _ X; V E1 W _ Y
            T E2 PR; V E2 V _ Y; V E2 W _ Z; P E2 P 0.5
            T E3 EX; V E3 V _ Z
            GROUP TYPE
            GV L2 T; GP L2 S
            GROUP USES
            T F1 L2; E F1 E1; P F1 S 3
            E F2 E3
            E C1 E1 2 E2
            ENDATA
            FREE FORMAT
            ELEMENTS SMALL
            INDIVIDUALS
            T SQ; R U V 1 W -2
            F _ _ U*U; G U _ U+U; H U U 2.0
            T PR
            F _ _ P*V*W; G V _ P*W; G W _ P*V; H V W P
            T EX
            F _ _ EXP(V); G V _ EXP(V); H V V EXP(V)
            ENDATA
            FREE FORMAT
            GROUPS SMALL
            INDIVIDUALS
            T L2
            F _ _ S*T*T; G _ _ 2.0*S*T; H _ _ 2.0*S
            ENDATA
            """;

    private static final SifProblem PROBLEM = SifReader.parse("SMALL.SIF", SIF, Map.of());
    private static final double[] X = {3, 0.5, -1};

    /** The compiled functions, and their interpreted twin. */
    static List<SifFunctions> implementations() {
        CompiledProblem compiled = CompiledProblem.of(PROBLEM);
        return List.of(compiled.functions(), new InterpretedFunctions(compiled.structure()));
    }

    private static final SifStructure STRUCTURE = new SifStructure(PROBLEM);
    private static final double E = Math.exp(-1);

    /** u = 2, t = u^2 + 2 x - 1 = 9. */
    @ParameterizedTest
    @MethodSource("implementations")
    void valuesAreThoseOfTheFormulas(SifFunctions functions) {
        assertThat(functions.objective(X)).isCloseTo(3 * 81 / 4.0 + E + (45 - 24) / 2.0, within(1e-13));
        double[] c = new double[2];
        functions.constraints(X, c);
        assertThat(c).containsExactly(8 - 0.25 - 7, 2.5);
    }

    /** f_x = 3 * 2 t (2 u + 2) / 4 + 5 x + 4 z, f_y = 3 * 2 t (-4 u) / 4, f_z = e^z + 4 x. */
    @ParameterizedTest
    @MethodSource("implementations")
    void firstDerivativesAreThoseOfTheFormulas(SifFunctions functions) {
        double[] g = new double[3];
        functions.gradient(X, g);
        assertThat(g).containsExactly(new double[] {81 + 15 - 4, -108, E + 12}, within(1e-13));
        assertThat(rows(STRUCTURE.jacobian()))
                .as("both constraints depend on all variables")
                .containsExactly(List.of(0, 1, 2), List.of(0, 1, 2));
        double[] entries = new double[6];
        functions.jacobian(X, entries);
        assertThat(entries).containsExactly(8, -16 - 0.5, 0.25, 1, 1, 1);
    }

    /** With sigma = 2 and y = (10, 100): 2 f'' + 10 c1''; second derivatives of u^2 are (2, -4, 8). */
    @ParameterizedTest
    @MethodSource("implementations")
    void theHessianOfTheLagrangianIsThatOfTheFormulas(SifFunctions functions) {
        double[] entries = new double[6];
        assertThat(rows(STRUCTURE.hessian())).containsExactly(List.of(0), List.of(0, 1), List.of(0, 1, 2));
        functions.hessian(X, 2, new double[] {10, 100}, entries);
        // f'' = 3/4 (2 t'^2 + 2 t t''), t' = (6, -8, 0), t'' that of u^2, plus e^z and the quadratic part.
        double xx = 2 * (1.5 * (36 + 9 * 2) + 5) + 10 * 4;
        double yx = 2 * 1.5 * (-48 + 9 * -4) + 10 * -8;
        double yy = 2 * 1.5 * (64 + 9 * 8) + 10 * 16;
        assertThat(entries).containsExactly(new double[] {xx, yx, yy, 2 * 4, 10 * 0.5, 2 * E}, within(1e-12));
        double[] product = new double[3];
        functions.hessianProduct(X, 2, new double[] {10, 100}, new double[] {1, 10, 100}, product);
        assertThat(product)
                .containsExactly(
                        new double[] {xx + 10 * yx + 800, yx + 10 * yy + 500, 8 + 50 + 200 * E}, within(1e-11));
    }

    private static List<List<Integer>> rows(SparsePattern pattern) {
        return IntStream.range(0, pattern.rows())
                .mapToObj(row -> IntStream.range(pattern.start(row), pattern.start(row + 1))
                        .mapToObj(pattern::column)
                        .toList())
                .toList();
    }
}
