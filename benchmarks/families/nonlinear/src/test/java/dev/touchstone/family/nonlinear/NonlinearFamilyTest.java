package dev.touchstone.family.nonlinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Settings;
import dev.touchstone.family.nonlinear.problems.BoundedPrograms;
import dev.touchstone.family.nonlinear.problems.DataPrograms;
import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import dev.touchstone.family.nonlinear.problems.PoissonControl;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NonlinearFamilyTest {
    private final NonlinearFamily family = new NonlinearFamily();

    @Test
    void factsGiveSizesAndValuesAtTheStart() {
        Map<String, Object> facts = family.facts(new HockSchittkowski.Hs28());
        assertThat(facts)
                .containsEntry("variables", 3)
                .containsEntry("constraints", 1)
                .containsEntry("equalities", 1L)
                .containsEntry("inequalities", 0L)
                .containsEntry("linear_constraints", 1L)
                .containsEntry("free_variables", 3L)
                .containsEntry("jacobian_entries", 3)
                .containsEntry("hessian_entries", 6)
                .containsEntry("objective_at_start", 13.0)
                .containsEntry("known_minimum", 0.0)
                .doesNotContainKey("parameters");
        assertThat((double) facts.get("gradient_norm_at_start"))
                .as("(-6, -2, 4) at (-4, 1, 1)")
                .isCloseTo(Math.sqrt(56), within(1e-14));
        assertThat((double) facts.get("constraint_violation_at_start"))
                .as("-4 + 2 + 3 - 1 = 0")
                .isZero();
    }

    @Test
    void boundedAndFixedVariablesAreCounted() {
        assertThat(family.facts(BoundedPrograms.named("HS35MOD")))
                .containsEntry("free_variables", 0L)
                .containsEntry("fixed_variables", 1L)
                .containsEntry("bounded_variables", 2L)
                .containsEntry("inequalities", 1L)
                .doesNotContainKey("known_minimum");
    }

    @Test
    void aProgramOfCutestHasParametersBehindAnyNumberOfViews() {
        assertThat(family.facts(DataPrograms.program("cutest-DTOC3@N=10@fixed=removed@order=cutest-jl")))
                .extractingByKey("parameters")
                .isEqualTo(Map.of("N", 10.0));
    }

    @Test
    void valuesAreThoseOfThePoint() {
        Map<String, Object> values = family.values(new HockSchittkowski.Hs6(), new double[] {2, 4});
        assertThat(values).containsEntry("objective", 1.0).containsEntry("feasible", true);
        assertThat((double[]) values.get("constraints")).containsExactly(0);
        assertThat(family.values(new HockSchittkowski.Hs6(), new double[] {2, 5}))
                .containsEntry("feasible", false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> family.values(new HockSchittkowski.Hs6(), new double[3]))
                .withMessageContaining("3 values")
                .withMessageContaining("2 variables");
    }

    /** At (2, 4): grad f = (2, 0), G = (-40, 10), the Hessian of f + c has 2 - 20 in its corner. */
    @Test
    void derivativesAreThoseOfThePoint() {
        Map<String, Object> derivatives = family.derivatives(new HockSchittkowski.Hs6(), new double[] {2, 4});
        assertThat((double[]) derivatives.get("gradient")).containsExactly(2, 0);
        assertThat((double[][]) derivatives.get("jacobian")).isDeepEqualTo(new double[][] {{-40, 10}});
        assertThat((double[]) derivatives.get("lagrangian_hessian_product")).containsExactly(-18, 0);
    }

    /** m n = 25^2 * 2 * 25^2 = 781,250 is given in full, 27^2 * 2 * 27^2 = 1,062,882 by its entries. */
    @Test
    void aLargeJacobianIsGivenByItsEntries() {
        assertThat(jacobian(25)).isInstanceOf(double[][].class);
        @SuppressWarnings("unchecked")
        var entries = (Map<String, Object>) jacobian(27);
        int[] rows = (int[]) entries.get("rows");
        int[] columns = (int[]) entries.get("columns");
        double[] values = (double[]) entries.get("values");
        assertThat(rows).hasSameSizeAs(values).startsWith(0, 0, 0, 0, 1).endsWith(728);
        assertThat(columns).startsWith(0, 1, 27, 729, 0).endsWith(2 * 729 - 1);
        assertThat(values).startsWith(-4 * 196, 196, 196, 1, 196).endsWith(1);
    }

    private Object jacobian(int side) {
        var program = new PoissonControl(side);
        return family.derivatives(program, program.start()).get("jacobian");
    }

    @Test
    void aCountedProgramChargesItsWork() {
        Map<String, Long> work = new TreeMap<>();
        NonlinearProgram counted =
                family.counted(new HockSchittkowski.Hs6(), (unit, amount) -> work.merge(unit, amount, Long::sum));
        assertThat(counted).isInstanceOf(CountedProgram.class);
        counted.evaluation().objective(new double[2]);
        assertThat(work).containsEntry("objectives", 1L);
        assertThat(family.variables(counted)).isEqualTo(2);
    }

    @Test
    void estimatesGrowWithTheSizeAndEndAtTenMinutes() {
        var settings = new Settings(new TreeMap<>());
        double small = family.estimatedSeconds(new PoissonControl(3), settings);
        double large = family.estimatedSeconds(new PoissonControl(64), settings);
        assertThat(small).as("27 unknowns").isCloseTo(1e-3 + 2.7e-4 + 1.9683e-4, within(1e-9));
        assertThat(large).isBetween(600.0, 601.0);
    }
}
