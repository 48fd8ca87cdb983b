package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Linear before nonlinear, among either equalities first: {@code CUTEst_csetup} as CUTEst.jl calls it. */
class ReorderedProgramTest {
    /** One letter for each constraint: E for an equality, I for an inequality, in lower case where it is linear. */
    private static List<String> letters(NonlinearProgram program) {
        Bounds bounds = program.constraintBounds();
        var letters = new ArrayList<String>();
        for (int j = 0; j < program.constraints(); j++) {
            String letter = bounds.isFixed(j) ? "E" : "I";
            letters.add(program.isLinear(j) ? letter.toLowerCase(Locale.ROOT) : letter);
        }
        return letters;
    }

    @Test
    void linearOnesComeFirstAndEqualitiesAmongThem() {
        NonlinearProgram hs74 = DataPrograms.program("cutest-HS74");
        assertThat(letters(hs74)).containsExactly("i", "i", "E", "E", "E");
        assertThat(letters(ReorderedProgram.linearFirst(hs74))).containsExactly("i", "i", "E", "E", "E");
        NonlinearProgram bt5 = DataPrograms.program("cutest-BT5@order=cutest-jl");
        assertThat(letters(bt5)).containsExactly("e", "E");
    }

    /** L is a linear constraint, N a nonlinear one. Exchanges begin with the first and the last, and move inwards. */
    @Test
    void exchangesFromTheEndsInwardsDoNotKeepTheOrder() {
        assertThat(order("NLL")).containsExactly(3.0, 2.0, 1.0);
        assertThat(order("NNLL")).containsExactly(4.0, 3.0, 2.0, 1.0);
        assertThat(order("LNLN")).containsExactly(1.0, 3.0, 2.0, 4.0);
        assertThat(order("LLNN")).containsExactly(1.0, 2.0, 3.0, 4.0);
    }

    private static double[] order(String linear) {
        NonlinearProgram program = ReorderedProgram.linearFirst(new Numbered(linear));
        double[] c = new double[linear.length()];
        program.evaluation().constraints(program.start(), c);
        return c;
    }

    /** Constraints with the values 1, 2, ... */
    private static final class Numbered extends FeasibilityProgram {
        private final String linear;

        Numbered(String linear) {
            super(linear.length(), 0);
            this.linear = linear;
        }

        @Override
        public boolean isLinear(int constraint) {
            return linear.charAt(constraint) == 'L';
        }

        @Override
        public void constraints(double[] x, double[] values) {
            for (int j = 0; j < values.length; j++) {
                values[j] = j + 1;
            }
        }

        @Override
        protected double[][] jacobian(double[] x) {
            return new double[linear.length()][1];
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            return new double[1][1];
        }
    }
}
