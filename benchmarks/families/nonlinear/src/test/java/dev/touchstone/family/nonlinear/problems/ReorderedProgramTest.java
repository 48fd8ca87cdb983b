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
    /** What each constraint is: E for an equality, I for an inequality, small where it is linear. */
    private static List<String> kinds(NonlinearProgram program) {
        Bounds bounds = program.constraintBounds();
        var kinds = new ArrayList<String>();
        for (int j = 0; j < program.constraints(); j++) {
            boolean equality = bounds.lower()[j] == bounds.upper()[j];
            String kind = equality ? "E" : "I";
            kinds.add(program.isLinear(j) ? kind.toLowerCase(Locale.ROOT) : kind);
        }
        return kinds;
    }

    @Test
    void linearOnesComeFirstAndEqualitiesAmongThem() {
        NonlinearProgram hs74 = DataPrograms.program("cutest-HS74");
        assertThat(kinds(hs74)).containsExactly("i", "i", "E", "E", "E");
        assertThat(kinds(ReorderedProgram.linearFirst(hs74))).containsExactly("i", "i", "E", "E", "E");
        NonlinearProgram bt5 = DataPrograms.program("cutest-BT5@order=cutest-jl");
        assertThat(kinds(bt5)).containsExactly("e", "E");
    }

    /** Constraints 1 to 4 are linear where {@code linear} says so; exchanged are the first and the last, then inwards. */
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

    /** The j-th constraint has the value j. */
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
