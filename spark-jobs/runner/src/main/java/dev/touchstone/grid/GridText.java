package dev.touchstone.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * The canonical text of a grid, of which its digest is made.
 *
 * <p>Run folders keep digests, so that this text never changes, whatever the types and components are called.
 */
final class GridText {
    private GridText() {}

    /** The suite, its version, the budget, and a line for each arm on an instance. */
    static List<String> of(Grid grid) {
        var lines = new ArrayList<String>();
        lines.add(grid.suite());
        lines.add(grid.suiteVersion());
        lines.add(grid.budget().toString());
        grid.armsOnInstances().forEach(on -> lines.add(text(on)));
        return lines;
    }

    private static String text(ArmOnInstance on) {
        return "Block[first=%d, arm=%s, instance=%s, instanceDigest=%s, selection=%d, heldOut=%d, sources=%s]"
                .formatted(
                        on.first(),
                        text(on.arm()),
                        on.instance(),
                        on.instanceDigest(),
                        on.selection(),
                        on.heldOut(),
                        on.sources());
    }

    private static String text(Arm arm) {
        return "Arm[name=%s, solver=%s, settings=%s, axes=%s, tune=%s, defaultPoint=%d, conditions=%s, after=%s, followed=%s]"
                .formatted(
                        arm.name(),
                        arm.solver(),
                        arm.settings(),
                        text(arm.axes()),
                        text(arm.tune()),
                        arm.defaultPoint(),
                        text(arm.conditions()),
                        text(arm.predecessor()),
                        arm.followed());
    }

    private static List<String> text(List<Axis> axes) {
        return axes.stream()
                .map(axis -> "Axis[names=%s, values=%s]".formatted(axis.names(), axis.values()))
                .toList();
    }

    private static String text(TrialConditions conditions) {
        return "Conditions[isolation=%s, heapBytes=%d, everyPeriod=%b]"
                .formatted(
                        conditions.isolation().name(),
                        conditions.heapBytes(),
                        conditions.looks() == Looks.EVERY_PERIOD);
    }

    private static String text(Predecessor predecessor) {
        return predecessor == null
                ? "null"
                : "After[arm=%s, cell=%d, level=%d]"
                        .formatted(predecessor.arm(), predecessor.cell(), predecessor.level());
    }
}
