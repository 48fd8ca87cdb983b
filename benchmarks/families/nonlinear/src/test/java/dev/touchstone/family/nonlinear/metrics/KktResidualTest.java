package dev.touchstone.family.nonlinear.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.nonlinear.problems.BoundedPrograms;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KktResidualTest {
    private final NonlinearProgram program = BoundedPrograms.named("HS71");
    private final Map<String, Long> work = new TreeMap<>();
    private final NonlinearProgram counted =
            new CountedProgram(program, (unit, amount) -> work.merge(unit, amount, Long::sum));

    private static double[] measured(NonlinearProgram program, PrimalDualPoint at) {
        return new double[] {
            KktResidual.of(program, at), KktResidual.infeasibility(program, at), KktResidual.dual(program, at)
        };
    }

    @Test
    void allMeasuresOfAnIterateShareOneEvaluation() {
        measured(counted, new PrimalDualPoint(program.start(), program.startMultipliers()));
        assertThat(work).containsEntry("gradients", 1L).containsEntry("jacobians", 1L);
        assertThat(work).containsEntry("objectives", 1L).containsEntry("constraints", 1L);
    }

    /** Solvers may overwrite an iterate in place. */
    @Test
    void anIterateThatWasOverwrittenIsMeasuredAnew() {
        var at = new PrimalDualPoint(program.start(), program.startMultipliers());
        double[] before = measured(program, at);
        at.x()[0] = 2;
        at.lambda()[1] = 3;
        assertThat(measured(program, at))
                .isEqualTo(measured(
                        program, new PrimalDualPoint(at.x().clone(), at.lambda().clone())))
                .isNotEqualTo(before);
    }

    /** HS71 and HS71 counted are two programs. */
    @Test
    void anIterateIsMeasuredAnewForAnotherProgram() {
        var at = new PrimalDualPoint(program.start(), program.startMultipliers());
        measured(program, at);
        measured(counted, at);
        assertThat(work).containsEntry("gradients", 1L);
    }
}
