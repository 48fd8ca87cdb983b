package dev.touchstone.family.nonlinear.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PrimalDualPointTest {
    private final Map<String, Long> work = new TreeMap<>();
    private final NonlinearProgram counted =
            new CountedProgram(new HockSchittkowski.Hs6(), (unit, amount) -> work.merge(unit, amount, Long::sum));

    @Test
    void valuesAreEvaluatedOnceForOnePoint() {
        var point = new PrimalDualPoint(new double[] {2, 4}, new double[] {0});
        FirstOrder first = point.evaluated(counted);
        assertThat(point.evaluated(counted)).isSameAs(first);
        assertThat(first.objective()).isEqualTo(1);
        assertThat(work).containsEntry("evaluations", 2L).containsEntry("derivatives", 2L);
    }

    @Test
    void anOverwrittenPointIsEvaluatedAgain() {
        var point = new PrimalDualPoint(new double[] {2, 4}, new double[] {0});
        point.evaluated(counted);
        point.x()[0] = 3;
        assertThat(point.evaluated(counted).objective()).isEqualTo(4);
        point.lambda()[0] = 5;
        point.evaluated(counted);
        assertThat(work).as("multipliers change nothing").containsEntry("objectives", 2L);
    }

    @Test
    void arraysAreNotCopiedAndAStepMayHaveNoSize() {
        double[] x = {1, 2};
        var point = new PrimalDualPoint(x, new double[1]);
        assertThat(point.x()).isSameAs(x);
        assertThat(point.stepSize()).isNaN();
        assertThat(new PrimalDualPoint(x, new double[1], 0.25).stepSize()).isEqualTo(0.25);
    }
}
