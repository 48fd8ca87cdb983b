package dev.touchstone.datasets.sif;

import java.util.function.BiConsumer;

/**
 * CONSTANTS, RHS or RHS' (b) and RANGES (r): a number for each group. A range is the width of an
 * inequality and means nothing for other groups. Source: The SIF Reference Report, sections 3.2.10 and 3.2.11.
 */
final class GroupVector extends VectorSection {
    private final BiConsumer<GroupBuilder, Double> action;

    GroupVector(Draft draft, BiConsumer<GroupBuilder, Double> action) {
        super(draft);
        this.action = action;
    }

    @Override
    void entry(Card card) {
        pairs(card, (group, value) -> {
            if (group.equals(DEFAULT)) {
                draft.room.spend(card, draft.groups.all().size());
                draft.groups.all().forEach(each -> action.accept(each, value));
            } else {
                action.accept(draft.groups.get(card, group), value);
            }
        });
    }
}
