package dev.touchstone.datasets.sif;

/**
 * GROUPS, ROWS or CONSTRAINTS: names groups (N, E, L, G) and, where the variables are known already,
 * their linear parts; the first card of a group gives its kind. A D card adds multiples of the linear parts of one or two groups. Source: The SIF
 * Reference Report, sections 3.2.6 and 3.2.9.
 */
final class GroupsSection extends SectionReader {
    GroupsSection(Draft draft) {
        super(draft);
    }

    @Override
    void read(Card card) {
        GroupKind kind = kind(card);
        String name = parameters.name(card, card.field2());
        GroupBuilder group = draft.groups
                .find(name)
                .orElseGet(() -> draft.groups.add(card, name, new GroupBuilder(card, name, kind)));
        pairs(card, (other, value) -> {
            if (other.equals("'SCALE'")) {
                group.scale(card, value);
            } else if (combines(card)) {
                GroupBuilder added = draft.groups.get(card, other);
                draft.room.spend(card, added.size());
                group.linear(added, value);
            } else {
                group.linear(draft.variables.place(card, other), value);
            }
        });
    }

    private static boolean combines(Card card) {
        return card.code().startsWith("D");
    }

    private GroupKind kind(Card card) {
        String code = combines(card) ? card.code().substring(1) : card.kind();
        return switch (code) {
            case "N" -> GroupKind.OBJECTIVE;
            case "E" -> GroupKind.EQUAL;
            case "G" -> GroupKind.AT_LEAST;
            case "L" -> GroupKind.AT_MOST;
            default -> throw unknown(card, "N E G L, or with X, Z or D before it");
        };
    }
}
