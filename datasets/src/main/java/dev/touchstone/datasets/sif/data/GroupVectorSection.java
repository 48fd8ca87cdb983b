package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.text.Card;
import java.util.function.ObjDoubleConsumer;

/**
 * Reads a number for each group: the constants b of CONSTANTS, RHS or RHS', or the widths of RANGES. Source: The SIF
 * Reference Report, sections 3.2.10 and 3.2.11.
 */
final class GroupVectorSection extends VectorSection {
    private final ObjDoubleConsumer<GroupBuilder> action;

    /** @param action takes a group and its number */
    GroupVectorSection(ProblemBuilder problem, ObjDoubleConsumer<GroupBuilder> action) {
        super(problem);
        this.action = action;
    }

    @Override
    void entry(Card card) {
        pairs(card, (group, value) -> {
            if (group.equals(DEFAULT)) {
                problem.limit.spend(card, problem.groups.all().size());
                problem.groups.all().forEach(each -> action.accept(each, value));
            } else {
                action.accept(problem.groups.get(card, group), value);
            }
        });
    }
}
