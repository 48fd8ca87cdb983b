package dev.touchstone.suite.sketchednewton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Instance;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.suite.sketchednewton.solvers.AugmentedLagrangianGmres;
import dev.touchstone.testkit.SuiteContract;
import dev.touchstone.testkit.Trials;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SketchedNewtonContractTest extends SuiteContract<NonlinearProgram, PrimalDualPoint> {
    /** An instance whose augmented Lagrangian has no minimum for small penalties, so that one solver diverges. */
    private static final String UNBOUNDED = "hs40";

    @Override
    protected Suite<NonlinearProgram, PrimalDualPoint> suite() {
        return new SketchedNewtonSuite();
    }

    /** All instances but the PDE problem, on which sketches take long. */
    @Override
    protected List<Instance<NonlinearProgram>> instances() {
        return super.instances().stream()
                .filter(instance -> !instance.name().equals(UNBOUNDED))
                .filter(instance -> !instance.name().startsWith("pde-"))
                .toList();
    }

    @Test
    void theSuiteIsFoundByItsName() {
        assertThat(Suites.on(getClass().getClassLoader()).named("sketched-newton"))
                .isInstanceOf(SketchedNewtonSuite.class);
    }

    @Test
    void anAugmentedLagrangianWithoutMinimumIsDiverged() {
        Instance<NonlinearProgram> hs40 = suite().instances(data()).stream()
                .filter(instance -> instance.name().equals(UNBOUNDED))
                .findFirst()
                .orElseThrow();
        var trials = new Trials<>(suite(), data(), budget());
        assertThat(trials.run(new AugmentedLagrangianGmres(), hs40, Map.of("gmresCalls", "10"), 0)
                        .outcome()
                        .kind())
                .isEqualTo(Outcome.Kind.DIVERGED);
    }
}
