package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlackFormTest {
    private final SlackForm form = new SlackForm(TwoSidedProgram.program());
    private final BarrierPoint start = TwoSidedProgram.start(form);

    @Test
    void inequalitiesHaveSlacksWithTheirBounds() {
        assertThat(form.size()).isEqualTo(4);
        assertThat(form.equations()).isEqualTo(2);
        assertThat(form.slack(0)).as("an equality has none").isNegative();
        assertThat(form.slack(1)).isEqualTo(3);
        assertThat(form.bounds().lower()).containsExactly(0, -1, 7, 0);
        assertThat(form.bounds().upper()).containsExactly(TwoSidedProgram.NONE, 5, 7, 4);
        assertThat(form.isFixed(2)).isTrue();
        assertThat(form.isFixed(3)).isFalse();
    }

    @Test
    void gradientsAtTheStartAreScaledToAHundred() {
        assertThat(form.objectiveScale()).isEqualTo(100.0 / 600);
        assertThat(form.constraintScale(0)).as("(2, 1) is small enough").isEqualTo(1);
    }

    @Test
    void slacksStartAtTheirConstraints() {
        assertThat(form.start(start.values())).containsExactly(1, 2, 7, 3);
    }

    @Test
    void equationsAreDifferencesToTheRightHandSideOrTheSlack() {
        double[] e = new double[2];
        form.equations(start.values(), new double[] {1, 2, 7, 2.5}, e);
        assertThat(e).containsExactly(2 - 1, 3 - 2.5);
    }

    /** a grad f + E'y at (1, 2, 7) with y = (3, -2): (100 + 6 - 2, 1/6 + 3 - 2, 1/6), and +2 for the slack. */
    @Test
    void theGradientOfTheLagrangianHasTheSlacks() {
        double[] gradient = new double[4];
        form.lagrangianGradient(start.values(), new double[] {3, -2}, gradient);
        assertThat(gradient).containsExactly(new double[] {104, 1.0 / 6 + 1, 1.0 / 6, 2}, within(1e-13));
    }

    @Test
    void multipliersOfTheProgramAreScaledBack() {
        assertThat(form.multipliers(new double[] {3, -2})).containsExactly(new double[] {18, -12}, within(1e-13));
    }
}
