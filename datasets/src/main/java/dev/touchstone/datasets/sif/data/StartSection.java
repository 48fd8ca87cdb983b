package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.text.Card;

/**
 * Reads START POINT: start values of variables (V), of multipliers (M), or of either. Source: The SIF Reference Report,
 * section 3.2.13.
 */
final class StartSection extends VectorSection {
    StartSection(ProblemBuilder problem) {
        super(problem);
    }

    @Override
    void entry(Card card) {
        boolean variables = !card.plainCode().equals("M");
        boolean multipliers = !card.plainCode().equals("V");
        if (variables && multipliers && !card.plainCode().isEmpty()) {
            throw unknown(card, "V M X Z XV XM ZV ZM, or blank");
        }
        pairs(card, (name, value) -> {
            if (name.equals(DEFAULT)) {
                problem.limit.spend(
                        card,
                        problem.variables.all().size() + problem.groups.all().size());
                defaults(variables, multipliers, value);
            } else if (variables
                    && (!multipliers || problem.variables.find(name).isPresent())) {
                problem.variables.get(card, name).start(value);
            } else {
                problem.groups.get(card, name).multiplier(value);
            }
        });
    }

    private void defaults(boolean variables, boolean multipliers, double value) {
        if (variables) {
            problem.variables.all().forEach(each -> each.start(value));
        }
        if (multipliers) {
            problem.groups.all().forEach(each -> each.multiplier(value));
        }
    }
}
