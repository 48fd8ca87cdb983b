package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcceptanceFilterTest {
    private final AcceptanceFilter filter = new AcceptanceFilter();

    @Test
    void anEmptyFilterAcceptsWhatIsNotTooInfeasible() {
        assertThat(filter.accepts(1e300, 1e300)).isTrue();
        filter.limit(10);
        assertThat(filter.accepts(10, 1e300)).isTrue();
        assertThat(filter.accepts(10.1, -1e300)).isFalse();
    }

    @Test
    void aPointMustBeBetterInOneOfTheTwo() {
        filter.forbid(1, 5);
        assertThat(filter.accepts(1, 5)).as("the point itself").isFalse();
        assertThat(filter.accepts(2, 6)).as("worse in both").isFalse();
        assertThat(filter.accepts(0.9, 100)).as("less infeasible").isTrue();
        assertThat(filter.accepts(100, 4)).as("lower").isTrue();
        assertThat(filter.accepts(1 - 1e-6, 5))
                .as("less infeasible by less than the margin")
                .isFalse();
        assertThat(filter.accepts(1, 5 - 1e-6))
                .as("lower by less than the margin")
                .isFalse();
    }

    @Test
    void everyPairMustBeImprovedOn() {
        filter.forbid(1, 5);
        filter.forbid(3, 2);
        assertThat(filter.accepts(2, 3)).as("between the two").isTrue();
        assertThat(filter.accepts(2, 5.5)).as("not better than the first").isFalse();
        assertThat(filter.accepts(3.5, 3)).as("not better than the second").isFalse();
    }

    /** A pair that is worse in both than a new one says no more than that. */
    @Test
    void aBetterPairReplacesAWorseOne() {
        filter.forbid(3, 6);
        filter.forbid(1, 5);
        assertThat(filter.accepts(2, 5.5)).isFalse();
        filter.clear();
        assertThat(filter.accepts(2, 5.5)).isTrue();
    }

    @Test
    void clearingKeepsTheLimit() {
        filter.limit(10);
        filter.forbid(1, 5);
        filter.clear();
        assertThat(filter.accepts(11, 0)).isFalse();
        assertThat(filter.accepts(1, 5)).isTrue();
    }

    /** 1e10 less a part in 1e16 is the same number to rounding. */
    @Test
    void roundingOfALargeObjectiveIsNoImprovementLost() {
        assertThat(AcceptanceFilter.improves(1, 1e10, 0, 1e10)).isTrue();
        assertThat(AcceptanceFilter.improves(1, 1e10 + 1, 0, 1e10)).isFalse();
        assertThat(AcceptanceFilter.rounding(-1e10)).isEqualTo(10 * 0x1p-52 * 1e10);
    }
}
