package dev.touchstone.datasets.sif;

import java.util.Set;

/**
 * VARIABLES or COLUMNS: names variables and, where the groups are known already, the linear terms.
 * The scale of a variable is not used, as in CUTEst. Source: The SIF Reference Report, sections 3.2.7
 * and 3.2.8.
 */
final class VariablesSection extends SectionReader {
    private static final Set<String> DISCRETE = Set.of("'INTEGER'", "'ZERO-ONE'", "'MARKER'");

    VariablesSection(Draft draft) {
        super(draft);
    }

    @Override
    void read(Card card) {
        if (!card.kind().isEmpty()) {
            throw unknown(card, "X and Z, or it is blank");
        }
        if (DISCRETE.contains(card.field3())) {
            throw card.fault("%s variables are not supported".formatted(card.field3()), "all variables are continuous");
        }
        String name = parameters.name(card, card.field2());
        if (draft.variables.find(name).isEmpty()) {
            draft.variables.add(card, name, new VariableBuilder(name));
        }
        int variable = draft.variables.place(card, name);
        pairs(card, (group, value) -> {
            if (!group.equals("'SCALE'")) {
                draft.groups.get(card, group).linear(variable, value);
            }
        });
    }
}
