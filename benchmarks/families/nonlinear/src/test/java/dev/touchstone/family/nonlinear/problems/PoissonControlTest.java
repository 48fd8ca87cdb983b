package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.kkt.HessianModification;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.metrics.KktResidual;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.InteriorPoint;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.NormOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values from an independent implementation; the residual of N = 3 is also in the authors' result files. */
class PoissonControlTest {
    @ParameterizedTest
    @CsvSource({"3, 19.186735069186607", "5, 58.579088578630596", "8, 169.053516604919"})
    void theResidualAtTheStartIsTheAuthors(int side, double residual) {
        var program = new PoissonControl(side);
        var start = new PrimalDualPoint(program.start(), program.startMultipliers());
        assertThat(KktResidual.of(program, start)).isCloseTo(residual, within(1e-12 * residual));
    }

    @Test
    void theObjectiveAtTheStartIsTheirsToo() {
        var program = new PoissonControl(3);
        assertThat(program.objective(program.start())).isCloseTo(34.3932716131809, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"3", "5", "8"})
    void theInteriorPointMethodEndsAtTheKnownMinimum(int side) {
        var program = new PoissonControl(side);
        var solved = SolverResult.of(new InteriorPoint(), program, 0, Map.of("tolerance", "1e-10"));
        assertThat(solved.objective()).isCloseTo(program.knownMinimum().orElseThrow(), within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({"3, 275", "5, 676", "8, 1576"})
    void theSystemIsConditionedAsExpected(int side, double condition) {
        var program = new PoissonControl(side);
        var system = new KktSystem(program, program, new HessianModification(0.1, 1e-6));
        system.assemble(new KktPoint(program, program).evaluate());
        var A = new DMatrixRMaj(system.b().length, system.b().length);
        system.matrix().forEach(A::set);
        assertThat(NormOps_DDRM.conditionP2(A)).isCloseTo(condition, within(0.5));
    }

    @Test
    void aMeshWithoutPointsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PoissonControl(0))
                .withMessageContaining("not 0");
    }
}
