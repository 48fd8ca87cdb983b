package dev.touchstone.suite.sketchednewton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Instance;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.suite.sketchednewton.problems.HockSchittkowski;
import dev.touchstone.suite.sketchednewton.problems.NonlinearProgram;
import dev.touchstone.suite.sketchednewton.solvers.Iterate;
import dev.touchstone.testkit.SuiteContract;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SketchedNewtonContractTest extends SuiteContract<NonlinearProgram, Iterate> {
    /** Sizes of the PDE problem on which tens of thousands of sketches do not take seconds. */
    private static final Set<String> LARGE = Set.of("pde-n5", "pde-n8", "pde-n16", "pde-n32", "pde-n64");

    @Override
    protected Suite<NonlinearProgram, Iterate> suite() {
        return new SketchedNewtonSuite();
    }

    @Override
    protected List<Instance<NonlinearProgram>> instances() {
        return super.instances().stream()
                .filter(instance -> !LARGE.contains(instance.name()))
                .toList();
    }

    @Test
    void theSuiteIsFoundByItsName() {
        assertThat(Suites.on(getClass().getClassLoader()).named("sketched-newton"))
                .isInstanceOf(SketchedNewtonSuite.class);
    }

    @Test
    void factsSayWhatTheProgramIs() {
        assertThat(suite().facts(new HockSchittkowski.Hs28()))
                .containsEntry("variables", 3)
                .containsEntry("equalities", 1L)
                .containsEntry("linear_constraints", 1L)
                .containsEntry("known_minimum", 0.0);
    }
}
