package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.GroupSense;
import dev.touchstone.datasets.sif.text.Card;

/**
 * Reads GROUPS, ROWS or CONSTRAINTS: names groups and, below VARIABLES, gives them linear terms. The first card of a
 * group says whether it is an objective group (N) or a constraint (E, G, L). A D card adds multiples of the linear parts
 * of one or two groups. Source: The SIF Reference Report, sections 3.2.6 and 3.2.9.
 */
final class GroupsSection extends SectionReader {
    GroupsSection(ProblemBuilder problem) {
        super(problem);
    }

    @Override
    void read(Card card) {
        GroupSense sense = sense(card);
        String name = parameters.name(card, card.field2());
        GroupBuilder group = problem.groups
                .find(name)
                .orElseGet(() -> problem.groups.add(card, name, new GroupBuilder(card, name, sense)));
        pairs(card, (other, value) -> {
            if (other.equals("'SCALE'")) {
                group.scale(card, value);
            } else if (combines(card)) {
                GroupBuilder added = problem.groups.get(card, other);
                problem.limit.spend(card, added.size());
                group.linear(added, value);
            } else {
                group.linear(problem.variables.place(card, other), value);
            }
        });
    }

    private static boolean combines(Card card) {
        return card.code().startsWith("D");
    }

    private GroupSense sense(Card card) {
        String code = combines(card) ? card.code().substring(1) : card.plainCode();
        return switch (code) {
            case "N" -> GroupSense.OBJECTIVE;
            case "E" -> GroupSense.EQUAL;
            case "G" -> GroupSense.AT_LEAST;
            case "L" -> GroupSense.AT_MOST;
            default -> throw unknown(card, "N E G L, each also with X, Z or D before it");
        };
    }
}
