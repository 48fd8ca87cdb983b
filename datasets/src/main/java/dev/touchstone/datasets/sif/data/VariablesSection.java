package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.VariableDomain;
import dev.touchstone.datasets.sif.text.Card;
import java.util.Map;

/**
 * Reads VARIABLES or COLUMNS: names variables and, below GROUPS, gives groups their linear terms. As in CUTEst, the scale
 * of a variable is ignored. Source: The SIF Reference Report, sections 3.2.7 and 3.2.8.
 */
final class VariablesSection extends SectionReader {
    private static final Map<String, VariableDomain> DOMAINS = Map.of(
            "'INTEGER'", VariableDomain.INTEGER,
            "INTEGER", VariableDomain.INTEGER,
            "'ZERO-ONE'", VariableDomain.ZERO_ONE,
            "ZERO-ONE", VariableDomain.ZERO_ONE);

    VariablesSection(ProblemBuilder problem) {
        super(problem);
    }

    @Override
    void read(Card card) {
        if (!card.plainCode().isEmpty()) {
            throw unknown(card, "X and Z, or blank");
        }
        String name = parameters.name(card, card.field2());
        int variable = problem.variables.placeOrAdd(card, name, VariableBuilder::new);
        VariableDomain domain = DOMAINS.get(card.field3());
        if (domain != null) {
            problem.variables.get(card, name).domain(domain);
            return;
        }
        pairs(card, (group, value) -> {
            if (!group.equals("'SCALE'")) {
                problem.groups.get(card, group).linear(variable, value);
            }
        });
    }
}
