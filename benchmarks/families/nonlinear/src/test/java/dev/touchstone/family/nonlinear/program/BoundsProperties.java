package dev.touchstone.family.nonlinear.program;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Properties of the projection on an interval, which hold for any convex set. */
class BoundsProperties {
    private static Bounds between(double one, double other) {
        return new Bounds(new double[] {Math.min(one, other)}, new double[] {Math.max(one, other)});
    }

    @Property
    void aProjectionIsWithinTheBoundsAndItsOwnProjection(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double other,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
        Bounds bounds = between(one, other);
        double nearest = bounds.project(0, value);
        assertThat(nearest).isBetween(bounds.lower()[0], bounds.upper()[0]);
        assertThat(bounds.project(0, nearest)).isEqualTo(nearest);
        assertThat(bounds.violation(0, value)).isEqualTo(Math.abs(value - nearest));
        assertThat(bounds.violation(0, nearest)).isZero();
    }

    @Property
    void projectionsAreNoFartherApartThanTheValues(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double other,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double x,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double y) {
        Bounds bounds = between(one, other);
        assertThat(Math.abs(bounds.project(0, x) - bounds.project(0, y))).isLessThanOrEqualTo(Math.abs(x - y));
    }

    /** A zero residual stays zero for a longer step of the same direction: the value is stationary. */
    @Property
    void aStationaryValueIsSoForStepsOfAnyLength(
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double one,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double other,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double step) {
        Bounds bounds = between(one, other);
        double upper = bounds.upper()[0];
        assertThat(bounds.naturalResidual(0, upper, step)).isZero();
        assertThat(bounds.naturalResidual(0, upper, 7 * step)).isZero();
        assertThat(bounds.naturalResidual(0, bounds.lower()[0], -step)).isZero();
    }
}
