package dev.touchstone.datasets.sif;

import java.util.Map;

/**
 * VARIABLES or COLUMNS: names variables and, where the groups are known already, the linear terms.
 * The scale of a variable is not used, as in CUTEst. Source: The SIF Reference Report, sections 3.2.7
 * and 3.2.8.
 */
final class VariablesSection extends SectionReader {
    private static final Map<String, Domain> DOMAINS = Map.of(
            "'INTEGER'", Domain.INTEGER,
            "INTEGER", Domain.INTEGER,
            "'ZERO-ONE'", Domain.ZERO_ONE,
            "ZERO-ONE", Domain.ZERO_ONE);

    VariablesSection(Draft draft) {
        super(draft);
    }

    @Override
    void read(Card card) {
        if (!card.kind().isEmpty()) {
            throw unknown(card, "X and Z, or it is blank");
        }
        String name = parameters.name(card, card.field2());
        int variable = draft.variables.place(card, name, VariableBuilder::new);
        Domain domain = DOMAINS.get(card.field3());
        if (domain != null) {
            draft.variables.get(card, name).domain(domain);
            return;
        }
        pairs(card, (group, value) -> {
            if (!group.equals("'SCALE'")) {
                draft.groups.get(card, group).linear(variable, value);
            }
        });
    }
}
