package dev.touchstone.suite.sketchednewton.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.suite.sketchednewton.Shared;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equalities before inequalities, among either the linear ones first: CUTEst.jl, CUTEstModel, efirst and lfirst. */
class ReorderedTest {
    /** What each constraint is: E for an equality, I for an inequality, small where it is linear. */
    private static List<String> kinds(NonlinearProgram program) {
        Bounds bounds = program.constraintBounds();
        var kinds = new ArrayList<String>();
        for (int j = 0; j < program.constraints(); j++) {
            boolean equality = bounds.lower()[j] == bounds.upper()[j];
            String kind = equality ? "E" : "I";
            kinds.add(program.isLinear(j) ? kind.toLowerCase(java.util.Locale.ROOT) : kind);
        }
        return kinds;
    }

    @Test
    void equalitiesComeFirstAndLinearOnesAmongThem() {
        NonlinearProgram hs74 = Shared.program("cutest-HS74");
        assertThat(kinds(hs74)).containsExactly("i", "i", "E", "E", "E");
        assertThat(kinds(Reordered.equalitiesFirst(hs74))).containsExactly("E", "E", "E", "i", "i");
        NonlinearProgram bt5 = Shared.program("cutest-BT5@order=cutest-jl");
        assertThat(kinds(bt5)).containsExactly("e", "E");
    }
}
